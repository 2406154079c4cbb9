import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class DividesByZeroDoubles {
    static String test() {
        StringBuilder out = new StringBuilder();
        double z = 0;
        out.append(1 / z)
                .append(-1 / z)
                .append(0 / z)
                .append(Double.isNaN(z / z))
                .append(z == -0.0)
                .append(Double.compare(0.0, -0.0))
                .append(Double.valueOf(0.0).equals(-0.0))
                .append(Double.NaN == Double.NaN)
                .append(Math.max(Double.NaN, 1))
                .append((int) (1 / z))
                .append(Double.isInfinite(1 / z))
                .append(Double.MAX_VALUE * 2)
                .append(Math.min(-0.0, 0.0));
        return out.toString();
    }
}
