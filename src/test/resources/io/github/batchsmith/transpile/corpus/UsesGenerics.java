import java.util.*;

/** Generic classes and methods with bounds. */
final class UsesGenerics {
    static final class Stack<T> {
        private final List<T> items = new ArrayList<>();

        void push(T item) {
            items.add(item);
        }

        T pop() {
            return items.remove(items.size() - 1);
        }

        int size() {
            return items.size();
        }
    }

    private static <T extends Comparable<T>> T max(List<T> list) {
        T best = list.get(0);
        for (T one : list) {
            if (one.compareTo(best) > 0) {
                best = one;
            }
        }
        return best;
    }

    private static <T> List<T> swap(List<? extends T> list) {
        List<T> swapped = new ArrayList<>();
        for (int i = list.size() - 1; i >= 0; i--) {
            swapped.add(list.get(i));
        }
        return swapped;
    }

    private static <T> int count(List<T> list, T wanted) {
        int count = 0;
        for (T one : list) {
            if (one.equals(wanted)) {
                count++;
            }
        }
        return count;
    }

    static String test() {
        Stack<String> stack = new Stack<>();
        stack.push("a");
        stack.push("b");
        return stack.pop() + stack.size() + max(List.of(3, 9, 4)) + max(List.of("x", "yy", "a")) + swap(List.of(1, 2)) + count(List.of(1, 2), 2);
    }
}
