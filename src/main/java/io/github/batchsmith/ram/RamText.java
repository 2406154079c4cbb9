package io.github.batchsmith.ram;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** RAM results as plain text: which identifier at which line costs what. */
public final class RamText {
    private RamText() {}

    /** All results, one script after the other. */
    public static String of(List<? extends RamResult> results) {
        return results.stream().map(RamText::of).collect(Collectors.joining("\n"));
    }

    /** One result: the script's total, then a line for each item; or what is wrong with it. Ends with a newline. */
    public static String of(RamResult result) {
        if (result instanceof RamReport report) {
            return text(report);
        }
        if (result instanceof RamFailure failure) {
            return failure.file() + "  no RAM figure\n  " + failure.finding() + "\n";
        }
        throw new IllegalArgumentException("unknown result " + result);
    }

    private static String text(RamReport report) {
        int width = report.entries().stream()
                .mapToInt(entry -> entry.name().length())
                .max()
                .orElse(0);
        String lines =
                report.entries().stream().map(entry -> line(entry, width)).collect(Collectors.joining());
        return String.format(Locale.ROOT, "%s  %.2f GB", report.file(), report.totalGb()) + "\n" + lines;
    }

    private static String line(RamEntry entry, int width) {
        String place = entry.place().line() == 0 ? "" : entry.place().toString();
        String line = String.format(Locale.ROOT, "  %7.2f  %-" + width + "s  %s", entry.costGb(), entry.name(), place);
        return line.stripTrailing() + "\n";
    }
}
