package io.github.batchsmith.maven;

import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.report.SimulationReport;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Predicts what definitions earn in a world. */
@Mojo(name = "simulate", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class SimulateMojo extends DefinitionMojo {
    /** Skips this goal. */
    @Parameter(property = "batchsmith.simulate.skip", defaultValue = "false")
    private boolean skip;

    /** World file or name of a built-in world: fresh, early, mid, late or benchmark. */
    @Parameter(property = "batchsmith.world", defaultValue = "mid")
    private String world = "";

    /** Game time to simulate, such as 90s, 10m or 2h. */
    @Parameter(property = "batchsmith.duration", defaultValue = "1h")
    private String duration = "";

    /** Start of the random numbers. */
    @Parameter(property = "batchsmith.seed", defaultValue = "1")
    private long seed;

    /** Server to hack instead of the definition's own. */
    @Parameter(property = "batchsmith.target")
    private String target = "";

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    void run(Pipeline pipeline, List<String> names) {
        World loaded = world(world);
        Duration time = duration(duration);
        SimulationOptions options = new SimulationOptions(time, seed, target, SimulationOptions.MOST_CONTROLLER_RAM_GB);
        for (Checked each : pipeline.loadAll(names, loaded)) {
            warn(each.warnings());
            log(SimulationReport.of(
                            each.spec().name(), world, time, seed, Simulator.simulate(each.spec(), loaded, options))
                    .text());
        }
    }
}
