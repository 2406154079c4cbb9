import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ClampsAndRounds {
    static String test() {
        StringBuilder out = new StringBuilder();
        double[] values = {-2.5, -0.4, 0.5, 1.5, 2.49999, 1e15};
        for (double v : values) {
            out.append(Math.round(v))
                    .append(' ')
                    .append(Math.floor(v))
                    .append(' ')
                    .append(Math.ceil(v))
                    .append(' ')
                    .append(Math.rint(v))
                    .append(' ')
                    .append((int) v)
                    .append(' ')
                    .append((long) v)
                    .append(' ')
                    .append(Math.abs(v))
                    .append(' ')
                    .append(Math.signum(v))
                    .append('\n');
        }
        out.append(Math.min(3, -2))
                .append(Math.max(2.5, 3))
                .append(Math.pow(2, 10))
                .append(Math.sqrt(2))
                .append(Math.cbrt(27))
                .append(Math.hypot(3, 4))
                .append(Math.log10(1000))
                .append(Math.toDegrees(Math.PI))
                .append(Math.floorMod(-7, 3))
                .append(Math.floorDiv(-7, 2));
        return out.toString();
    }
}
