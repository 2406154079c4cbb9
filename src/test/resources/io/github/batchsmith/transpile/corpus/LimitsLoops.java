import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class LimitsLoops {
    static String test() {
        StringBuilder out = new StringBuilder();
        int guard = 0;
        for (; ; ) {
            if (guard++ >= 5) {
                break;
            }
            if (guard % 2 == 0) {
                continue;
            }
            out.append(guard);
        }
        do {
            guard--;
            if (guard == 3) {
                break;
            }
        } while (guard > 0);
        out.append('=').append(guard);
        for (String s : new String[] {}) {
            out.append(s);
        }
        for (char c = 'c'; c >= 'a'; c--) {
            out.append(c);
        }
        return out.toString();
    }
}
