import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class FormatsNumbers {
    static String test() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                        "%.3f|%8.2f|%-8.1f|%08.2f|%+.1f|%,d|%,.2f|%(d|% d",
                        Math.PI, 2.345, 1.25, -3.14159, 2.0, -1234567, 9876543.215, -5, 42))
                .append(String.format("%d%%|%5s|%-5s|%c|%b|%n", 50, "ab", "cd", 'z', 1 > 0))
                .append(String.format("%s %s %s", 1.5, 2L, 'c'))
                .append(String.format("%x %X %08x %o", 48879, 48879, 255, 8))
                .append(String.format("%.2e %e", 123456.789, 0.000123))
                .append(String.format("%10s|%-10s|%.2s", "right", "left", "cut"))
                .append(String.format("%2$s-%1$s-%2$s", "a", "b"))
                .append(String.format("%,.0f", 1e12))
                .append(String.format("%5.1f%%", 12.345))
                .append(String.format("%03d:%02d", 7, 5))
                .append("%s and %s".formatted("this", List.of("that")));
        return out.toString();
    }
}
