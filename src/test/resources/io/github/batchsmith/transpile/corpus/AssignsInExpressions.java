import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class AssignsInExpressions {
    static String test() {
        StringBuilder out = new StringBuilder();
        int a, b, c;
        a = b = c = 4;
        int sum = (a = 10) + (b += 2) * (c -= 1);
        out.append(a).append(b).append(c).append(sum);
        String s;
        if ((s = "x" + a).length() > 2) {
            out.append(s);
        }
        int[] arr = new int[3];
        int i = 0;
        while (i < arr.length) arr[i] = i++ * 2;
        out.append(Arrays.toString(arr));
        double d = 1;
        d = d++ + d;
        out.append(d);
        boolean f;
        if (f = a > 5) {
            out.append(f);
        }
        long l = 5;
        l = l-- - --l;
        out.append(l);
        return out.toString();
    }
}
