import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class OverflowsExactly {
    static String test() {
        StringBuilder out = new StringBuilder();
        int[] pairs = {Integer.MAX_VALUE, 1, 50000, 50000, -2147483648, -1, 12, 30};
        for (int i = 0; i < pairs.length; i += 2) {
            try {
                out.append(Math.addExact(pairs[i], pairs[i + 1]));
            } catch (ArithmeticException e) {
                out.append(e.getMessage());
            }
            try {
                out.append(' ').append(Math.multiplyExact(pairs[i], pairs[i + 1]));
            } catch (ArithmeticException e) {
                out.append(e.getMessage());
            }
            out.append(' ')
                    .append(pairs[i] * pairs[i + 1])
                    .append(' ')
                    .append(pairs[i] + pairs[i + 1])
                    .append('\n');
        }
        try {
            out.append(Math.toIntExact(3000000000L));
        } catch (ArithmeticException e) {
            out.append("too large");
        }
        return out.toString();
    }
}
