package io.github.batchsmith.pipeline;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.report.TextTable;
import io.github.batchsmith.report.Units;
import java.util.List;
import java.util.Locale;

/** Two timelines side by side, around the first landing that differs. */
public final class DivergenceText {
    private DivergenceText() {}

    /** The timelines as a table under a heading, each line ended with a newline. */
    public static String of(String batcher, Divergence divergence) {
        TextTable table = TextTable.of(
                TextTable.left(""),
                TextTable.right("landing"),
                TextTable.left("predicted"),
                TextTable.right("at ms"),
                TextTable.left("shown"),
                TextTable.right("at ms"));
        int rows = Math.max(divergence.predicted().size(), divergence.shown().size());
        for (int row = 0; row < rows; row++) {
            int index = divergence.from() + row;
            table.row(
                    index == divergence.index() ? ">" : "",
                    Units.count(index + 1L),
                    operation(divergence.predicted(), row),
                    time(divergence.predicted(), row),
                    operation(divergence.shown(), row),
                    time(divergence.shown(), row));
        }
        return batcher + " differs from landing " + Units.count(divergence.index() + 1L) + " on\n\n" + table.text();
    }

    private static String operation(List<Landing> landings, int row) {
        if (row >= landings.size()) {
            return "-";
        }
        Landing landing = landings.get(row);
        return String.format(
                Locale.ROOT, "%s %s x%.0f", landing.op().functionName(), landing.target(), landing.threads());
    }

    private static String time(List<Landing> landings, int row) {
        return row < landings.size()
                ? String.format(Locale.ROOT, "%.0f", landings.get(row).atMillis())
                : "";
    }
}
