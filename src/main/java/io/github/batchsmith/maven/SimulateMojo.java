package io.github.batchsmith.maven;

import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.report.SimulationReport;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Predicts what definitions earn in a world. */
@Mojo(name = "simulate", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class SimulateMojo extends PlayMojo {
    /** Skips this goal. */
    @Parameter(property = "batchsmith.simulate.skip", defaultValue = "false")
    private boolean skip;

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    void play(Pipeline pipeline, List<String> names, Play play) {
        SimulationOptions options = new SimulationOptions(
                play.duration(), play.seed(), play.target(), SimulationOptions.MOST_CONTROLLER_RAM_GB);
        for (Checked each : pipeline.loadAll(names, play.world())) {
            warn(each.warnings());
            log(SimulationReport.of(
                            each.spec().name(),
                            play.worldName(),
                            play.duration(),
                            play.seed(),
                            Simulator.simulate(each.spec(), play.world(), options, SimulationListener.NONE))
                    .text());
        }
    }
}
