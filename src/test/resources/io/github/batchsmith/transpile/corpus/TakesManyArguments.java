import java.util.*;

/** Variable numbers of arguments, overloads and arrays that are passed as such. */
final class TakesManyArguments {
    private static String join(String separator, Object... parts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            out.append(i == 0 ? "" : separator).append(parts[i]);
        }
        return out.append('(').append(parts.length).append(')').toString();
    }

    private static int sum(int first, int... rest) {
        int sum = first;
        for (int one : rest) {
            sum += one;
        }
        rest = new int[] {sum};
        return rest[0];
    }

    @SafeVarargs
    private static <T> List<T> twice(T... values) {
        List<T> all = new ArrayList<>(Arrays.asList(values));
        all.addAll(List.of(values));
        return all;
    }

    private static void swap(int[] values, int i, int j) {
        int kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }

    static String test() {
        int[] numbers = {5, 3, 9};
        swap(numbers, 0, 2);
        int[][] grid = new int[3][];
        for (int row = 0; row < grid.length; row++) {
            grid[row] = new int[row + 1];
            Arrays.fill(grid[row], row * row);
        }
        int[] copy = Arrays.copyOf(numbers, 5);
        int[] part = Arrays.copyOfRange(numbers, 1, 3);
        Integer[] boxed = {3, 1, 2};
        Arrays.sort(boxed, Collections.reverseOrder());
        return join("-") + join("-", 1, 'c', 2.5) + join("+", (Object[]) new String[] {"x", "y"}) + sum(1)
                + sum(1, numbers) + twice("a", "b") + Arrays.toString(numbers) + Arrays.deepToString(grid)
                + Arrays.toString(copy) + Arrays.equals(part, new int[] {3, 5}) + Arrays.asList(boxed)
                + Arrays.stream(numbers).max().getAsInt() + numbers.clone().length + Arrays.hashCode(numbers);
    }
}
