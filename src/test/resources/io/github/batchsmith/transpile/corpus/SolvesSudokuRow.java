final class SolvesSudokuRow {
    static String test() {
        int[][] grid = new int[4][4];
        grid[0][0] = 1;
        grid[1][2] = 2;
        grid[3][3] = 4;
        boolean solved = solve(grid, 0);
        StringBuilder out = new StringBuilder(solved ? "solved\n" : "stuck\n");
        for (int[] row : grid) {
            for (int cell : row) {
                out.append(cell).append(' ');
            }
            out.append('\n');
        }
        return out.toString();
    }

    static boolean solve(int[][] grid, int at) {
        if (at == 16) {
            return true;
        }
        int r = at / 4, c = at % 4;
        if (grid[r][c] != 0) {
            return solve(grid, at + 1);
        }
        for (int v = 1; v <= 4; v++) {
            if (fits(grid, r, c, v)) {
                grid[r][c] = v;
                if (solve(grid, at + 1)) {
                    return true;
                }
                grid[r][c] = 0;
            }
        }
        return false;
    }

    static boolean fits(int[][] grid, int r, int c, int v) {
        for (int i = 0; i < 4; i++) {
            if (grid[r][i] == v || grid[i][c] == v) {
                return false;
            }
        }
        int top = r / 2 * 2, left = c / 2 * 2;
        for (int i = 0; i < 4; i++) {
            if (grid[top + i / 2][left + i % 2] == v) {
                return false;
            }
        }
        return true;
    }
}
