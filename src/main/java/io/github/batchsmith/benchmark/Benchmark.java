package io.github.batchsmith.benchmark;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.pipeline.Progress;
import io.github.batchsmith.pipeline.Verifications;
import io.github.batchsmith.pipeline.VerifyOptions;
import java.util.ArrayList;
import java.util.List;

/** Runs races: each preset in the mock game and in the simulator, from each seed. */
public final class Benchmark {
    private Benchmark() {}

    /**
     * The finishes of all races from all seeds, race by race.
     *
     * @param progress is called by one thread at a time
     */
    public static List<Finish> run(List<Race> races, List<Long> seeds, Progress progress) {
        List<Finish> finishes = new ArrayList<>();
        for (Race race : races) {
            World world = WorldFiles.builtIn(race.world());
            List<Verifications.Task> tasks = seeds.stream()
                    .map(seed ->
                            new Verifications.Task(Presets.named(race.preset()).spec(), options(race, world, seed)))
                    .toList();
            finishes.addAll(Verifications.of(tasks, each -> Finish.of(race, each), progress, each -> {}));
        }
        return finishes;
    }

    private static VerifyOptions options(Race race, World world, long seed) {
        return new VerifyOptions(race.world(), world, race.duration(), seed, world.version(), race.target());
    }
}
