import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class SwapsWithTemp {
    static String test() {
        StringBuilder out = new StringBuilder();
        int a = 3, b = 5;
        int t = a;
        a = b;
        b = t;
        a ^= b;
        b ^= a;
        a ^= b;
        out.append(a).append(b);
        String x = "p", y = "q", z = x;
        x = y;
        y = z;
        out.append(x + y);
        double lo = 0, hi = 2;
        for (int i = 0; i < 50; i++) {
            double mid = (lo + hi) / 2;
            if (mid * mid < 2) {
                lo = mid;
            } else {
                hi = mid;
            }
        }
        out.append(lo).append(' ').append(hi - lo < 1e-9);
        return out.toString();
    }
}
