import java.util.*;

/** Arrays of one and more dimensions. */
final class UsesArrays {
    static String test() {
        int[][] grid = new int[3][4];
        grid[1][2] = 5;
        grid[2][3] += 7;
        double[] zeros = new double[2];
        String[] words = new String[2];
        boolean[] flags = new boolean[1];
        char[] letters = {'a', 'b'};
        letters[0]++;
        int[] copy = grid[1].clone();
        copy[0] = 9;
        Arrays.fill(zeros, 1.5);
        return Arrays.toString(grid[1]) + grid[2][3] + Arrays.toString(zeros) + words[0] + flags[0] + new String(letters).length()
                + letters[0] + Arrays.toString(copy) + grid.length + Arrays.toString(Arrays.copyOf(copy, 2)) + Arrays.equals(copy, grid[1]);
    }
}
