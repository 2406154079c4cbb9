import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class MixesIntsAndDoubles {
    static String test() {
        StringBuilder out = new StringBuilder();
        int i = 7;
        double d = 2;
        out.append(i / 2)
                .append(' ')
                .append(i / d)
                .append(' ')
                .append(i / 2 * d)
                .append(' ')
                .append((double) i / 2)
                .append(' ')
                .append((double) (i / 2))
                .append(' ')
                .append(i * 1.0)
                .append('\n');
        i += 2.7;
        out.append(i).append(' ');
        i *= 1.5;
        out.append(i).append(' ');
        i -= 0.1;
        out.append(i).append(' ');
        i /= 0.3;
        out.append(i).append('\n');
        d = i;
        out.append(d).append(' ');
        d += 'a';
        out.append(d).append(' ');
        long l = i;
        l += 0.9;
        out.append(l)
                .append(' ')
                .append(5 % 2.5)
                .append(' ')
                .append(-5.5 % 2)
                .append(' ')
                .append(1 / 3 * 3.0);
        out.append(10 == 10.0).append('a' == 97).append(0.1 + 0.2 == 0.3);
        return out.toString();
    }
}
