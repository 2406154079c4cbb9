import java.util.*;

/** Texts as reports have them: widths, signs, grouping, hexadecimal, per cent. */
final class FormatsReports {
    static String test() {
        StringBuilder out = new StringBuilder();
        out.append(String.format("%-12s|%8d|%08.3f|%+d|%,d%n", "n00dles", 42, Math.PI, 7, 1234567));
        out.append("%s and %S and %c and %b".formatted("low", "loud", 'x', true));
        out.append(String.format("|%x|%X|%o|%5.1f%%|%e|", 255, 48879, 8, 99.95, 12345.678));
        out.append(String.format("%3$s %1$s %2$s", "a", "b", "c"));
        out.append(String.format("|%.2f|%.0f|%.1f|%.3f|", 2.005, 2.5, 0.25, -0.0004));
        out.append(String.format("%10s|%-10s|%.3s|", null, List.of(1), "abcdef"));
        out.append(String.format("%(d|% d|%,.2f|", -5, 5, 9876543.215));
        out.append(String.join("-", List.of("x", "y"))).append("ab".repeat(3)).append(String.valueOf(1.0));
        return out.toString();
    }
}
