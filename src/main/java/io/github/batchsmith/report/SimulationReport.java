package io.github.batchsmith.report;

import io.github.batchsmith.sim.Losses;
import io.github.batchsmith.sim.SimulationResult;
import java.time.Duration;
import java.util.Locale;

/**
 * The figures of a simulation, without its landings.
 *
 * @param batcher name of the batcher
 * @param world name or file of the world
 * @param durationMillis game time in ms that was to be simulated
 * @param elapsedMillis game time in ms until the batcher ended, or the whole duration
 * @param losses where the difference between ceiling and income went, in dollars
 * @param desyncs times the target was found off its prepared state after batches
 * @param mostWorkers workers alive at once at most
 * @param mostRamGb RAM in GB that workers took at most at once
 * @param level hacking level at the end
 * @param landings operations that landed
 */
public record SimulationReport(
        String batcher,
        String world,
        long seed,
        double durationMillis,
        String target,
        double elapsedMillis,
        double moneyMade,
        double moneyPerSecond,
        double ceilingPerSecond,
        Losses losses,
        int batches,
        int desyncs,
        int mostWorkers,
        double mostRamGb,
        int level,
        int landings) {
    private static final String NO_BATCH =
            "no batch landed: no RAM holds one, or the time is up before; try a smaller fraction, more RAM or a longer time";

    /** The figures of a result. */
    public static SimulationReport of(
            String batcher, String world, Duration duration, long seed, SimulationResult result) {
        return new SimulationReport(
                batcher,
                world,
                seed,
                duration.toMillis(),
                result.target(),
                result.elapsedMillis(),
                result.moneyMade(),
                result.moneyPerSecond(),
                result.ceilingPerSecond(),
                result.losses(),
                result.batches(),
                result.desyncs(),
                result.mostWorkers(),
                result.mostRamGb(),
                result.level(),
                result.operations());
    }

    /** The figures as lines of text, each ended with a newline. */
    public String text() {
        return batcher + " in " + world + " for " + Units.duration(Duration.ofMillis((long) durationMillis))
                + ", seed " + seed + "\n"
                + line("target", target)
                + line("ran for", Units.duration(Duration.ofMillis((long) elapsedMillis)))
                + line("money", Units.money(moneyMade))
                + line("income", income())
                + line("batches", Units.count(batches) + " with " + Units.count(landings) + " landings")
                + (batches == 0 ? line("note", NO_BATCH) : "")
                + line("desyncs", Units.count(desyncs))
                + line("workers", "at most " + Units.count(mostWorkers) + " at once, with " + Units.ram(mostRamGb))
                + line("level", Integer.toString(level))
                + LossText.of(losses, moneyMade);
    }

    private String income() {
        return Units.moneyRate(moneyPerSecond) + " of a ceiling of " + Units.moneyRate(ceilingPerSecond) + share();
    }

    private String share() {
        if (ceilingPerSecond <= 0) {
            return "";
        }
        double share = moneyPerSecond / ceilingPerSecond;
        return share > 1
                ? "; more than that, since the target began with more money than it can have"
                : " (" + Units.percent(share) + ")";
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "  %-8s %s", name, value) + "\n";
    }
}
