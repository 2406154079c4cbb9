import java.util.*;

/** Format strings. */
final class FormatsTexts {
    static String test() {
        return String.format("%d|%5d|%-5d|%05d|%+d|%,d", 42, 42, 42, 42, 42, 1234567)
                + String.format("|%.2f|%8.3f|%.0f|%s|%10s|%-6s|%c|%b|%%|%x", 1.005, Math.PI, 2.5, "text", "right", "left", 'c', true, 255)
                + "|%s %s".formatted(1.0, List.of(1, 2)) + String.format("|%.1f|%.3f|%e", 0.05, 1234.5678, 12345.678);
    }
}
