package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a prediction promises of the run, and where the run does not keep it. */
final class Promises {
    /** Fraction by which the money made may differ from what was predicted. */
    static final double MONEY_TOLERANCE = 0.005;

    private final String batcher;
    private final SimulationResult predicted;
    private final Shown shown;
    private final RunResult run;
    private final List<Divergence> firstDifference;

    Promises(String batcher, SimulationResult predicted, Shown shown, RunResult run) {
        this.batcher = batcher;
        this.predicted = predicted;
        this.shown = shown;
        this.run = run;
        this.firstDifference = Divergence.between(predicted.landings(), shown.landings()).stream()
                .toList();
    }

    /** The promises that were not kept. */
    List<Finding> broken() {
        return Stream.of(errors(), notModelled(), stopped().stream(), landings(), money().stream())
                .flatMap(each -> each)
                .toList();
    }

    /** The first landing at which the run parts from what was predicted, if there is one. */
    Optional<Divergence> divergence() {
        return firstDifference.stream().findFirst();
    }

    private Stream<Finding> errors() {
        return run.errors().stream().map(this::error);
    }

    private Finding error(ErrorDialog dialog) {
        return Finding.error(
                "script-error",
                batcher + " " + dialog.script() + " at " + Math.round(dialog.atMillis()) + " ms",
                dialog.message().replaceAll("\\s*\\R\\s*", "; "),
                "this is a fault in the template of the script");
    }

    private Stream<Finding> notModelled() {
        return run.notModelled().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Finding.error(
                        "not-modelled",
                        batcher,
                        each.getKey() + " was called " + each.getValue() + " times, which the mock game lacks",
                        "only the game itself can show what the scripts do"));
    }

    private Optional<Finding> stopped() {
        return run.stopped().map(why -> Finding.error("run-stopped", batcher, why, "the script would freeze the game"));
    }

    private Stream<Finding> landings() {
        return firstDifference.stream()
                .map(each -> Finding.error(
                        "landings-differ",
                        batcher + " landing " + (each.index() + 1),
                        "predicted " + each.predictedThere().map(Promises::text).orElse("none") + ", shown "
                                + each.shownThere().map(Promises::text).orElse("none") + "; "
                                + predicted.landings().size() + " predicted and "
                                + shown.landings().size() + " shown in all",
                        "compare what the simulator and the controller decide at this point"));
    }

    private static String text(Landing landing) {
        return String.format(
                Locale.ROOT,
                "%s on %s with %.0f threads at %.0f ms",
                landing.op().functionName(),
                landing.target(),
                landing.threads(),
                landing.atMillis());
    }

    private Optional<Finding> money() {
        double difference = Math.abs(shown.moneyMade() - predicted.moneyMade());
        if (difference <= MONEY_TOLERANCE * Math.abs(predicted.moneyMade())) {
            return Optional.empty();
        }
        return Optional.of(Finding.error(
                "money-differs",
                batcher,
                String.format(
                        Locale.ROOT,
                        "predicted $%.0f, shown $%.0f, may differ by %.1f %%",
                        predicted.moneyMade(),
                        shown.moneyMade(),
                        MONEY_TOLERANCE * 100),
                "compare the landings"));
    }
}
