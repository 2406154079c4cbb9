import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ChangesCoins {
    static String test() {
        StringBuilder out = new StringBuilder();
        int[] coins = {1, 5, 10, 25};
        long[] ways = new long[101];
        ways[0] = 1;
        for (int coin : coins) {
            for (int i = coin; i <= 100; i++) {
                ways[i] += ways[i - coin];
            }
        }
        out.append(ways[100]).append(' ').append(ways[50]);
        int[] best = new int[64];
        Arrays.fill(best, Integer.MAX_VALUE);
        best[0] = 0;
        for (int i = 1; i < 64; i++) {
            for (int coin : coins) {
                if (coin <= i && best[i - coin] + 1 < best[i]) {
                    best[i] = best[i - coin] + 1;
                }
            }
        }
        out.append(Arrays.toString(best));
        String a = "kitten", b = "sitting";
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0
                        ? j
                        : j == 0
                                ? i
                                : Math.min(
                                        Math.min(d[i - 1][j], d[i][j - 1]) + 1,
                                        d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
            }
        }
        out.append(d[a.length()][b.length()]);
        return out.toString();
    }
}
