import java.util.*;
import java.util.function.*;

final class ImplementsGenericStack {
    static class Stack<T> implements Iterable<T> {
        private Object[] items = new Object[2];
        private int size;

        void push(T item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            items[size++] = item;
        }

        @SuppressWarnings("unchecked")
        T pop() {
            if (size == 0) {
                throw new IllegalStateException("empty");
            }
            T top = (T) items[--size];
            items[size] = null;
            return top;
        }

        boolean isEmpty() {
            return size == 0;
        }

        <R> Stack<R> map(Function<? super T, ? extends R> f) {
            Stack<R> mapped = new Stack<>();
            for (T item : this) {
                mapped.push(f.apply(item));
            }
            return mapped;
        }

        @Override
        public Iterator<T> iterator() {
            List<T> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                @SuppressWarnings("unchecked")
                T item = (T) items[i];
                list.add(item);
            }
            return list.iterator();
        }
    }

    record Pair<A, B>(A first, B second) {
        <C> Pair<A, C> with(C other) {
            return new Pair<>(first, other);
        }

        static <X> Pair<X, X> twice(X x) {
            return new Pair<>(x, x);
        }
    }

    static <T extends Comparable<T>> T largest(List<T> list) {
        T best = list.get(0);
        for (T each : list) {
            if (each.compareTo(best) > 0) {
                best = each;
            }
        }
        return best;
    }

    static String test() {
        Stack<Integer> stack = new Stack<>();
        for (int i = 0; i < 7; i++) {
            stack.push(i * i);
        }
        StringBuilder out = new StringBuilder();
        for (String s : stack.map(x -> "<" + x + ">")) {
            out.append(s);
        }
        while (!stack.isEmpty()) {
            out.append(stack.pop()).append(' ');
        }
        try {
            stack.pop();
        } catch (IllegalStateException e) {
            out.append(e.getMessage());
        }
        out.append(largest(List.of(3, 9, 4)))
                .append(largest(List.of("b", "abc")))
                .append(largest(List.of(1.5, -2.0)));
        return out.append(Pair.twice("x").with(5))
                .append(new Pair<>(1, List.of("a")).equals(new Pair<>(1, List.of("a"))))
                .toString();
    }
}
