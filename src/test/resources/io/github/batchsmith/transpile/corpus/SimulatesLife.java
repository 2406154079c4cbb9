import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class SimulatesLife {
    static String test() {
        StringBuilder out = new StringBuilder();
        boolean[][] grid = new boolean[6][6];
        grid[1][2] = grid[2][3] = grid[3][1] = grid[3][2] = grid[3][3] = true;
        for (int step = 0; step < 3; step++) {
            boolean[][] next = new boolean[6][6];
            for (int r = 0; r < 6; r++) {
                for (int c = 0; c < 6; c++) {
                    int n = 0;
                    for (int dr = -1; dr <= 1; dr++) {
                        for (int dc = -1; dc <= 1; dc++) {
                            if ((dr != 0 || dc != 0) && grid[(r + dr + 6) % 6][(c + dc + 6) % 6]) {
                                n++;
                            }
                        }
                    }
                    next[r][c] = n == 3 || grid[r][c] && n == 2;
                }
            }
            grid = next;
        }
        for (boolean[] row : grid) {
            for (boolean cell : row) {
                out.append(cell ? '#' : '.');
            }
            out.append('\n');
        }
        return out.toString();
    }
}
