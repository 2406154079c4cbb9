/** Arrays. */
public final class Arrays {
    private Arrays() {}

    public static double[] filled() {
        double[] values = new double[4];
        values[1] = 2;
        java.util.Arrays.fill(values, 7.5);
        values[3]++;
        return values;
    }

    public static boolean[] flags() {
        boolean[] flags = new boolean[2];
        flags[1] = true;
        return flags;
    }

    public static int[][] table() {
        int[][] table = new int[2][3];
        table[0][1] = 5;
        int[] row = table[1].clone();
        row[0] = 9;
        table[1][2] = row[0] + table[1][0];
        return table;
    }

    public static String[] words() {
        String[] words = new String[2];
        words[0] = "filled";
        return words;
    }

    public static int[][] literal() {
        int[][] triangle = {{1}, {1, 1}, {1, 2, 1}};
        return triangle;
    }

    public static int length() {
        return new int[] {1, 2, 3}.length + literal()[2].length;
    }
}
