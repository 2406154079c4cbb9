package io.github.batchsmith.report;

import io.github.batchsmith.sim.Losses;
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
        List<LossShare> shares = LossShare.of(losses, moneyMade);
        return shares.isEmpty()
                ? ""
                : shares.stream()
                        .filter(each -> Math.abs(each.share()) >= SMALLEST_SHARE)
                        .map(LossText::line)
                        .collect(Collectors.joining("", "  lost of the ceiling\n", ""));
    }

    private static String line(LossShare loss) {
        return String.format(
                Locale.ROOT,
                "    %-15s %6s  %-9s %s\n",
                loss.cause(),
                Units.percent(loss.share()),
                Units.money(loss.dollars()),
                loss.meaning());
    }
}
