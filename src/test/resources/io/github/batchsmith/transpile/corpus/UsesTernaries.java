import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class UsesTernaries {
    static String test() {
        StringBuilder out = new StringBuilder();
        int x = 7;
        String size = x > 10 ? "big" : x > 5 ? "medium" : "small";
        int y = (x & 1) == 0 ? x / 2 : 3 * x + 1;
        double d = x > 3 ? 1 : 2.5;
        Object o = x > 3 ? 1 : "s";
        char c = x < 0 ? 'n' : 'p';
        out.append(size)
                .append(y)
                .append(d)
                .append(o)
                .append(c)
                .append(x > 3 ? 'y' : 'n')
                .append(true ? 1 : 2.0)
                .append(x == 7 ? null : "not");
        return out.toString();
    }
}
