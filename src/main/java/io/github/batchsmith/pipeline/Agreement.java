package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.report.TextTable;
import io.github.batchsmith.report.Units;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Whether the mock game shows what the simulator predicts of a batcher, in one world and from one seed.
 *
 * @param predictedLandings operations that were predicted to land
 * @param shownLandings operations that landed in the mock game
 * @param moneyDifference how much more money was shown, as a fraction of what was predicted
 * @param verdict {@code agrees}, {@code nothing landed}, the promise that was not kept, or why the batcher cannot play there
 * @param kept whether no promise was broken
 */
public record Agreement(
        String batcher,
        String world,
        long seed,
        int predictedLandings,
        int shownLandings,
        double predictedMoney,
        double shownMoney,
        double moneyDifference,
        String verdict,
        boolean kept) {
    /**
     * A batcher to be verified.
     *
     * @param spec a sound one
     */
    public record Trial(BatcherSpec spec, VerifyOptions options) {
        /** What came of it. */
        private Agreement play() {
            try (Pipeline pipeline = new Pipeline(List.of())) {
                return of(pipeline.verify(spec, options, (step, fraction) -> {}));
            } catch (InvalidInputException refused) {
                String why = refused.findings().get(0).message();
                return new Agreement(spec.name(), options.worldName(), options.seed(), 0, 0, 0, 0, 0, why, true);
            }
        }
    }

    /**
     * What comes of trials, which are made side by side on all cores.
     *
     * @param finished is told each as soon as it is over, one at a time
     */
    public static List<Agreement> of(List<Trial> trials, Consumer<Agreement> finished) {
        return trials.parallelStream().map(each -> told(each.play(), finished)).toList();
    }

    private static Agreement told(Agreement agreement, Consumer<Agreement> finished) {
        synchronized (finished) {
            finished.accept(agreement);
        }
        return agreement;
    }

    private static Agreement of(Verification verified) {
        double predicted = verified.predicted().moneyMade();
        double shown = verified.shown().moneyMade();
        return new Agreement(
                verified.spec().name(),
                verified.options().worldName(),
                verified.options().seed(),
                verified.predicted().landings().size(),
                verified.shown().landings().size(),
                predicted,
                shown,
                predicted > 0 ? shown / predicted - 1 : 0,
                VerificationText.verdict(verified),
                verified.isKept());
    }

    /** A row for each, each line ended with a newline. */
    public static String table(List<Agreement> agreements) {
        TextTable table = TextTable.of(
                TextTable.left("batcher"),
                TextTable.left("world"),
                TextTable.right("seed"),
                TextTable.right("landings"),
                TextTable.right("shown"),
                TextTable.right("predicted"),
                TextTable.right("shown"),
                TextTable.right("apart"),
                TextTable.left("verdict"));
        agreements.forEach(each -> table.row(
                each.batcher(),
                each.world(),
                String.valueOf(each.seed()),
                Units.count(each.predictedLandings()),
                Units.count(each.shownLandings()),
                Units.money(each.predictedMoney()),
                Units.money(each.shownMoney()),
                String.format(Locale.ROOT, "%.3f%%", 100 * each.moneyDifference()),
                each.verdict()));
        return table.text();
    }
}
