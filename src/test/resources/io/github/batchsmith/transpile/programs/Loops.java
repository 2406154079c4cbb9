import java.util.List;

/** All kinds of loops. */
public final class Loops {
    private Loops() {}

    public static int counted() {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            if (i == 3) continue;
            if (i == 8) break;
            sum += i;
        }
        for (int low = 0, high = 10; low < high; low += 2, high--) sum += high - low;
        for (; sum % 7 != 0; ) {
            sum++;
        }
        return sum;
    }

    public static int conditional() {
        int steps = 0;
        int n = 27;
        while (n != 1) {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            steps++;
        }
        do {
            steps -= 10;
        } while (steps > 100);
        return steps;
    }

    public static double each() {
        double[] values = {1, 2.5, 4};
        double product = 1;
        for (double value : values) {
            value += 1;
            product *= value;
        }
        for (int i : List.of(1, 2, 3)) {
            product -= i;
        }
        return product;
    }

    public static int labelled() {
        int found = -1;
        search:
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 5; column++) {
                if (column > row) {
                    continue search;
                }
                if (row * column == 6) {
                    found = 10 * row + column;
                    break search;
                }
            }
        }
        return found;
    }

    public static int nested() {
        int[][] table = new int[3][4];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                table[row][column] = row * column;
            }
        }
        int sum = 0;
        for (int[] row : table) {
            for (int cell : row) {
                sum += cell;
            }
        }
        return sum;
    }

    public static int forever() {
        int n = 1;
        for (; ; ) {
            n *= 2;
            if (n > 1000) {
                return n;
            }
        }
    }
}
