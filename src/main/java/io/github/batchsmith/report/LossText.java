package io.github.batchsmith.report;

import io.github.batchsmith.sim.Losses;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where the income went that the ceiling allows, as lines of text. */
final class LossText {
    /** Share of the ceiling below which a loss is not worth a line. */
    private static final double SMALLEST_SHARE = 0.00005;

    private LossText() {}

    /** One line for each cause, the largest first, as shares of the ceiling; empty where the ceiling is 0. */
    static String of(Losses losses, double moneyMade) {
        double ceiling = losses.total() + moneyMade;
        if (ceiling <= 0) {
            return "";
        }
        return causes(losses).stream()
                .filter(each -> Math.abs(each.dollars()) >= SMALLEST_SHARE * ceiling)
                .sorted(Comparator.comparingDouble(each -> -each.dollars()))
                .map(each -> each.line(ceiling))
                .collect(Collectors.joining("", "  lost of the ceiling\n", ""));
    }

    private static List<Cause> causes(Losses losses) {
        return List.of(
                new Cause("level drift", losses.levelDrift(), "the level was lower than at the end"),
                new Cause("prep", losses.prep(), "RAM prepared the target"),
                new Cause("idle RAM", losses.idleRam(), "RAM with room for more lay idle"),
                new Cause("packing", losses.packing(), "RAM in pieces too small for an operation"),
                new Cause("padding", losses.padding(), "operations held RAM while they waited"),
                new Cause("unfinished", losses.unfinished(), "operations had not landed at the end"),
                new Cause("integer threads", losses.integerThreads(), "more threads than were needed"),
                new Cause("greed", losses.greed(), "batches that take more need more grow for each dollar"),
                new Cause("failed hacks", losses.failedHacks(), "hacks failed"),
                new Cause("desync", losses.desync(), "targets were off their track"));
    }

    private record Cause(String name, double dollars, String meaning) {
        String line(double ceiling) {
            return String.format(
                    Locale.ROOT,
                    "    %-15s %6s  %-9s %s\n",
                    name,
                    Units.percent(dollars / ceiling),
                    Units.money(dollars),
                    meaning);
        }
    }
}
