package io.github.batchsmith.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * A preset that is to earn what it can in a world.
 *
 * @param preset name of the preset, or of another batcher that the benchmark knows
 * @param world name of a world that comes with the tool
 * @param target server to hack, or empty for the preset's own choice
 * @param horizons game times after which the money is counted, shortest first; whole multiples of ten minutes
 */
public record Race(String preset, String world, String target, List<Duration> horizons) {
    private static final Duration HOUR = Duration.ofHours(1);

    public Race {
        horizons = List.copyOf(horizons);
        if (horizons.isEmpty()) {
            throw new IllegalArgumentException("the race of " + preset + " in " + world + " has no horizon");
        }
    }

    /** The races of the README: one given and prepared target, then targets of the batcher's own choice. */
    public static List<Race> all() {
        List<Duration> twoHours = List.of(HOUR, HOUR.multipliedBy(2));
        return List.of(
                new Race("jit", "benchmark", "rho-construction", List.of(HOUR)),
                new Race("shotgun-hgw", "benchmark", "rho-construction", List.of(HOUR)),
                new Race("shotgun", "benchmark", "rho-construction", List.of(HOUR)),
                new Race("periodic", "benchmark", "rho-construction", List.of(HOUR)),
                new Race("fleet", "late", "", twoHours),
                new Race("jit", "late", "", twoHours),
                new Race("fleet", "mid", "", twoHours),
                new Race("jit", "mid", "", twoHours),
                new Race("fleet", "fresh", "", List.of(HOUR)));
    }

    /** Game time of the whole race. */
    public Duration duration() {
        return horizons.get(horizons.size() - 1);
    }
}
