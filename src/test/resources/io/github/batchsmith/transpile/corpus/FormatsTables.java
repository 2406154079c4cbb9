import java.util.*;

final class FormatsTables {
    record Row(String host, double money, int threads, double share) {}

    static String test() {
        List<Row> rows = List.of(
                new Row("n00dles", 70000, 12, 0.5),
                new Row("joesguns", 62500000.456, 1234, 0.12345),
                new Row("rho-construction", 1.2e12, -7, 1));
        StringBuilder out = new StringBuilder();
        out.append(String.format("%-18s %15s %8s %7s%n", "host", "money", "threads", "share"));
        for (Row row : rows) {
            out.append(String.format(
                    "%-18s %,15.2f %08d %6.1f%%%n", row.host(), row.money(), row.threads(), row.share() * 100));
        }
        out.append("%5d|%-5d|%05d|%+d|%,d|%x|%X|%o".formatted(42, 42, 42, 42, 1234567, 255, 255, 8))
                .append('\n');
        out.append(String.format(
                "%s %S %10s|%-10s|%.3s %c %b %n", "text", "text", "right", "left", "truncated", 'x', true));
        out.append(String.format(
                "%.0f %.1f %.2f %10.3f %-10.2f| %e %.2e", 2.5, 0.25, 1.005, Math.PI, Math.E, 12345.678, 0.00012));
        out.append(String.format("|%3$s %1$s %2$s|", "a", "b", "c"));
        out.append(String.format("%s %s %s %s", List.of(1, 2), 1.0, null, Map.of("k", 2)));
        return out.toString();
    }
}
