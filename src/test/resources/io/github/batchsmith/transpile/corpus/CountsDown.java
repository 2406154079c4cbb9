import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class CountsDown {
    static String test() {
        StringBuilder out = new StringBuilder();
        for (int i = 5; i > 0; i--) out.append(i).append(i > 1 ? "," : "!");
        int n = 3;
        while (n-- > 0) out.append(n);
        out.append(n);
        int m = 0;
        int r = m++ + ++m;
        out.append(r).append(m);
        int[] a = {1, 2, 3};
        int p = 0;
        a[p++] = a[p] + 10;
        out.append(Arrays.toString(a)).append(p);
        a[1] += a[2]++ * 2;
        out.append(Arrays.toString(a))
                .append(-(-3))
                .append(+4)
                .append(~5)
                .append(!true);
        int q = p = 7;
        out.append(q + p);
        p += p++ + ++p;
        out.append(p);
        return out.toString();
    }
}
