package io.github.batchsmith.benchmark;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.pipeline.Verification;
import io.github.batchsmith.recipe.Recipes;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What a preset came to in a race: what its scripts earned in the mock game.
 *
 * @param slices dollars made in each ten minutes of game time, in order
 * @param blasts what was made at a time, where that is not all the time
 * @param level hacking level at the end
 * @param mostScripts scripts alive at once at most
 * @param desyncs hacks that landed above the minimum security
 * @param kept whether the simulator predicted the same
 */
public record Finish(
        Race race,
        long seed,
        List<Double> slices,
        Blasts blasts,
        int level,
        int mostScripts,
        int desyncs,
        boolean kept) {
    private static final Duration SLICE = Duration.ofMinutes(10);

    public Finish {
        slices = List.copyOf(slices);
    }

    static Finish of(Race race, Verification verification) {
        return new Finish(
                race,
                verification.options().seed(),
                slices(race, verification.shown().landings()),
                Recipes.isStream(Presets.named(race.preset()).spec())
                        ? Blasts.none()
                        : Blasts.of(verification.shown().landings(), race.duration()),
                verification.shown().level(),
                verification.shown().peakProcesses(),
                verification.shown().desyncs(),
                verification.isKept());
    }

    /** Dollars made from the start until that game time. */
    public double moneyMade(Duration until) {
        return slices.stream()
                .limit(until.dividedBy(SLICE))
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Dollars a minute in the ten minutes that end at that game time; of blasts, of as many as these hold whole. */
    public double lastTenMinutes(Duration until) {
        return blasts.all().isEmpty() ? slice(until) : blasts.perMinute(until, SLICE, 0);
    }

    /** Dollars a minute in the ten minutes before those that end at that game time; of blasts, of as many as in those. */
    public double tenMinutesBefore(Duration until) {
        return blasts.all().isEmpty() ? slice(until.minus(SLICE)) : blasts.perMinute(until, SLICE, 1);
    }

    private double slice(Duration until) {
        int slice = (int) until.dividedBy(SLICE) - 1;
        return slice < 0 ? 0 : slices.get(slice) / SLICE.toMinutes();
    }

    private static List<Double> slices(Race race, List<Landing> landings) {
        double[] dollars = new double[(int) race.duration().dividedBy(SLICE)];
        for (Landing landing : landings) {
            int slice = (int) (landing.atMillis() / SLICE.toMillis());
            if (landing.op() == Op.HACK && slice < dollars.length) {
                dollars[slice] += landing.result();
            }
        }
        return Arrays.stream(dollars).boxed().toList();
    }
}
