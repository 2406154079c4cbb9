import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists become arrays. */
public final class Lists {
    private Lists() {}

    public static List<Integer> grown() {
        List<Integer> numbers = new ArrayList<>();
        numbers.add(5);
        numbers.add(7);
        numbers.add(0, 3);
        numbers.addAll(List.of(9, 11));
        numbers.addAll(new ArrayList<>(numbers));
        numbers.set(1, numbers.get(0) * 10);
        return numbers;
    }

    public static List<String> shrunk() {
        List<String> words = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
        words.remove(1);
        String last = words.remove(words.size() - 1);
        words.add(last + last);
        return words.subList(1, 3);
    }

    public static boolean[] asked() {
        List<String> words = List.of("hack", "grow");
        List<Double> none = new ArrayList<>(4);
        boolean emptyBefore = none.isEmpty();
        none.add(1.5);
        none.clear();
        return new boolean[] {words.contains("grow"), words.contains("weaken"), emptyBefore, none.isEmpty(), words.size() > 1};
    }

    public static int copies() {
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3));
        List<Integer> copy = List.copyOf(numbers);
        List<Integer> view = Collections.unmodifiableList(numbers);
        numbers.add(4);
        var sizes = new ArrayList<Integer>();
        sizes.add(copy.size());
        sizes.add(view.size());
        return 10 * sizes.get(0) + sizes.get(1) + 100 * numbers.indexOf(3);
    }

    public static boolean boxed() {
        List<Integer> thousands = List.of(1000, 1000);
        List<Double> halves = List.of(0.5, 0.5);
        return thousands.get(0).equals(thousands.get(1)) && halves.get(0).equals(halves.get(1));
    }

    public static List<Integer> reversed() {
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3));
        Collections.reverse(numbers);
        return numbers;
    }

    public static int listsOfLists() {
        List<List<Integer>> rows = List.of(List.of(1, 2), List.of(3));
        int sum = 0;
        for (List<Integer> row : rows) {
            sum += row.get(row.size() - 1);
        }
        return sum;
    }
}
