import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class MultipliesMatrices {
    static String test() {
        StringBuilder out = new StringBuilder();
        double[][] a = {{1, 2}, {3, 4}}, b = {{0.5, -1}, {2, 0}};
        double[][] c = new double[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                for (int k = 0; k < 2; k++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        out.append(Arrays.deepToString(c)).append(c[0].length).append(Arrays.toString(a[1]));
        int[][] ragged = new int[3][];
        for (int i = 0; i < 3; i++) {
            ragged[i] = new int[i + 1];
            Arrays.fill(ragged[i], i * i);
        }
        out.append(Arrays.deepToString(ragged));
        return out.toString();
    }
}
