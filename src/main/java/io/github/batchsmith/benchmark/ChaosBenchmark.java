package io.github.batchsmith.benchmark;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.fleet;
import static io.github.batchsmith.dsl.Dsl.millis;
import static io.github.batchsmith.dsl.Dsl.predict;
import static io.github.batchsmith.dsl.Dsl.shotgun;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.pipeline.Progress;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Plays presets in every weather: in the simulator, which follows late timers to the landing, so that many seeds cost little. */
public final class ChaosBenchmark {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    /** What a race calls a fleet whose targets are hit by blasts, which is no preset. */
    private static final String FLEET_OF_BLASTS = "fleet(shotgun)";

    private ChaosBenchmark() {}

    /** The races of the README: each schedule on one given target, and on targets of its own choice. */
    public static List<Race> races() {
        List<Race> races = new ArrayList<>();
        for (String preset : List.of("jit", "periodic", "shotgun", "proto", "fleet", FLEET_OF_BLASTS)) {
            races.add(new Race(preset, "benchmark", "rho-construction", List.of(HALF_AN_HOUR)));
            races.add(new Race(preset, "mid", "", List.of(HALF_AN_HOUR)));
        }
        return races;
    }

    /** What came of all races in every weather from all seeds, race by race and weather by weather. */
    public static List<Passage> run(List<Race> races, List<Long> seeds, Progress progress) {
        List<Passage> passages = new ArrayList<>();
        for (Race race : races) {
            progress.at(race.preset() + " in " + race.world(), passages.size() / total(races, seeds));
            for (Weather weather : Weather.values()) {
                seeds.forEach(seed -> passages.add(run(race, weather, seed)));
            }
        }
        return passages;
    }

    private static double total(List<Race> races, List<Long> seeds) {
        return (double) races.size() * Weather.values().length * seeds.size();
    }

    private static Passage run(Race race, Weather weather, long seed) {
        World world = WorldFiles.builtIn(race.world());
        SimulationOptions options = new SimulationOptions(
                        race.duration(), seed, race.target(), SimulationOptions.MOST_CONTROLLER_RAM_GB)
                .with(weather.chaos());
        return Passage.of(race, weather, seed, world, Simulator.simulate(spec(race.preset()), world, options));
    }

    private static BatcherSpec spec(String batcher) {
        return batcher.equals(FLEET_OF_BLASTS)
                ? Batcher.named("blasts")
                        .schedule(fleet(shotgun().landingGap(millis(5))))
                        .batch(HGW)
                        .onLevelUp(predict())
                        .build()
                : Presets.named(batcher).spec();
    }
}
