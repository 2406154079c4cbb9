import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ConvertsTemperatures {
    static String test() {
        StringBuilder out = new StringBuilder();
        for (int f = -40; f <= 212; f += 63) {
            double c = (f - 32) * 5 / 9.0;
            out.append(f)
                    .append("F = ")
                    .append(c)
                    .append("C ")
                    .append(Math.round(c))
                    .append(' ')
                    .append((int) c)
                    .append('\n');
        }
        return out.toString();
    }
}
