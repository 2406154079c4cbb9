package io.github.batchsmith.pipeline;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.game.World;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.ram.RamFailure;
import io.github.batchsmith.ram.RamReport;
import io.github.batchsmith.testbed.state.ScriptRam;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Tells the mock game the static RAM of scripts. */
final class CountedRam implements ScriptRam {
    private static final int SINGULARITY = 4;
    private static final int MOST_LEVEL = 3;

    private final RamAnalyser analyser;
    private final RamCosts costs;

    /** Counts at the costs that the world's player pays. */
    CountedRam(RamAnalyser analyser, GameVersion version, World world) {
        this.analyser = analyser;
        int level = world.bitNode() == SINGULARITY ? MOST_LEVEL : world.sourceFileLevel(SINGULARITY);
        costs = RamCosts.of(version, Math.min(level, MOST_LEVEL));
    }

    @Override
    public OptionalDouble ramGb(String path, Function<String, Optional<String>> files) {
        return analyser.analyse(path, files::apply, costs) instanceof RamReport report
                ? OptionalDouble.of(report.totalGb())
                : OptionalDouble.empty();
    }

    @Override
    public String obstacle(String path, Function<String, Optional<String>> files) {
        return analyser.analyse(path, files::apply, costs) instanceof RamFailure failure ? failure.message() : "";
    }
}
