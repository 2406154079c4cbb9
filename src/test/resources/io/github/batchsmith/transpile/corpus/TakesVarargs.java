/** A variable number of arguments. */
final class TakesVarargs {
    private static int sum(int... numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static String join(String by, String... parts) {
        return parts.length + String.join(by, parts);
    }

    static String test() {
        int[] array = {4, 5};
        return sum() + " " + sum(1) + " " + sum(1, 2, 3) + " " + sum(array) + " " + join("-", "a", "b") + " " + join("+");
    }
}
