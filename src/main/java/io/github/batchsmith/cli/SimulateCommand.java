package io.github.batchsmith.cli;

import io.github.batchsmith.game.World;
import io.github.batchsmith.picture.Recording;
import io.github.batchsmith.picture.Section;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.report.Json;
import io.github.batchsmith.report.SimulationReport;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simulate}: predicts what a batcher earns. */
@Command(
        name = "simulate",
        description = "Predicts what a batcher earns in a world. The same seed gives the same prediction.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith simulate shotgun --world mid --for 1h",
            "  batchsmith simulate Joes.java --world save.json --for 90s --seed 7 --json",
            "  batchsmith simulate proto --world mid --for 30m --target n00dles"
        })
final class SimulateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DEF", description = DefinitionOptions.DEFINITION)
    private String definition = "";

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Mixin
    private WorldOption world = new WorldOption();

    @Mixin
    private DurationOption duration = new DurationOption();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Option(names = "--target", paramLabel = "HOST", description = "Server to hack instead of the definition's own.")
    private String target = "";

    @Mixin
    private PictureOptions pictures = new PictureOptions();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        World loaded = world.load();
        Checked checked = load(loaded);
        console.findings(checked.warnings());
        SimulationOptions options =
                new SimulationOptions(duration.value(), seed.value(), target, SimulationOptions.MOST_CONTROLLER_RAM_GB);
        if (pictures.areGiven()) {
            record(checked.spec(), loaded, options);
        } else {
            SimulationReport report = simulate(checked.spec(), loaded, options, SimulationListener.NONE);
            console.out().print(json ? Json.of(report) : report.text());
        }
        return ExitCode.DONE;
    }

    private void record(BatcherSpec spec, World loaded, SimulationOptions options) {
        try (Records records = pictures.begin(loaded, "")) {
            SimulationReport report =
                    simulate(spec, loaded, options, records.recorder().and(records.landings()));
            Recording recording = records.end(report.elapsedMillis());
            pictures.write(spec.name() + " in " + world.name(), List.of(Section.of(report, recording)));
            console.out().print(json ? Json.of(pictures.json(report, recording)) : report.text());
        }
    }

    private SimulationReport simulate(
            BatcherSpec spec, World loaded, SimulationOptions options, SimulationListener listener) {
        SimulationResult result = Simulator.simulate(spec, loaded, options, listener);
        return SimulationReport.of(spec.name(), world.name(), duration.value(), seed.value(), result);
    }

    private Checked load(World loaded) {
        try (Pipeline pipeline = classPath.pipeline()) {
            return pipeline.load(definition, loaded);
        }
    }
}
