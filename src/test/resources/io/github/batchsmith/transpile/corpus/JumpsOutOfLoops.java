import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class JumpsOutOfLoops {
    static String test() {
        StringBuilder out = new StringBuilder();
        outer:
        for (int i = 0; ; i++) {
            for (int j = 0; j < 5; j++) {
                if (j == i) {
                    continue outer;
                }
                if (i + j > 6) {
                    break outer;
                }
                out.append(i).append(j).append(' ');
            }
        }
        int k = 0;
        while (true) {
            if (++k > 5) break;
            if (k == 3) continue;
            out.append(k);
        }
        block:
        {
            if (k > 2) {
                break block;
            }
            out.append("skipped");
        }
        for (int a = 0, b = 10; a < b; a++, b -= 2) {
            out.append(a).append('/').append(b).append(' ');
        }
        return out.toString();
    }
}
