import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class TransposesGrid {
    static String test() {
        StringBuilder out = new StringBuilder();
        int[][] grid = {{1, 2, 3}, {4, 5, 6}};
        int[][] turned = new int[3][2];
        for (int r = 0; r < 2; r++) {
            for (int c = 0; c < 3; c++) {
                turned[c][r] = grid[r][c];
            }
        }
        int[][] copy = new int[2][];
        for (int r = 0; r < 2; r++) {
            copy[r] = grid[r].clone();
        }
        copy[0][0] = 99;
        out.append(Arrays.deepToString(turned))
                .append(grid[0][0])
                .append(Arrays.stream(grid).mapToInt(row -> row[1]).sum());
        return out.toString();
    }
}
