package io.github.batchsmith.cli;

import io.github.batchsmith.game.World;
import io.github.batchsmith.picture.Recording;
import io.github.batchsmith.picture.Section;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.ChoiceText;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.pipeline.SharedTargetFindings;
import io.github.batchsmith.pipeline.Simulations;
import io.github.batchsmith.pipeline.VerifyOptions;
import io.github.batchsmith.report.Json;
import io.github.batchsmith.report.SimulationReport;
import io.github.batchsmith.report.TogetherReport;
import io.github.batchsmith.sim.Conditions;
import io.github.batchsmith.sim.Controller;
import io.github.batchsmith.sim.ScheduleChoice;
import io.github.batchsmith.sim.SharedTargets;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code simulate}: predicts what a batcher earns. */
@Command(
        name = "simulate",
        description =
                "Predicts what batchers earn in a world, each alone or all together. The same seed gives the same prediction.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith simulate shotgun --world mid --for 1h",
            "  batchsmith simulate Joes.java --world save.json --for 90s --seed 7 --json",
            "  batchsmith simulate proto --world mid --for 30m --target n00dles",
            "  batchsmith simulate jit fleet --world late --for 1h --seeds 1..20",
            "  batchsmith simulate jit fleet --world mid --for 30m --together --target joesguns,",
            "  batchsmith simulate jit --world mid --chaos jitter=20ms,pause=500ms/1m"
        })
final class SimulateCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private DefinitionOptions definitions = new DefinitionOptions();

    @Mixin
    private WorldOption world = new WorldOption();

    @Mixin
    private DurationOption duration = new DurationOption();

    @Mixin
    private SeedsOption seeds = new SeedsOption();

    @Mixin
    private ChaosOption chaos = new ChaosOption();

    @Option(names = "--target", paramLabel = "HOST", description = "Server to hack instead of the definition's own.")
    private String target = "";

    @Mixin
    private TogetherOption together = new TogetherOption();

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
        List<Checked> checked = load(loaded);
        checked.forEach(each -> console.findings(each.warnings()));
        console.findings(chaos.ignored());
        if (together.isGiven()) {
            together(checked.stream().map(Checked::spec).toList(), loaded);
        } else if (checked.size() == 1 && seeds.values().size() == 1) {
            one(checked.get(0).spec(), loaded);
        } else {
            all(checked.stream().map(Checked::spec).toList(), loaded);
        }
        return ExitCode.DONE;
    }

    private void one(BatcherSpec spec, World loaded) {
        SimulationOptions options = new SimulationOptions(
                        duration.value(), seeds.values().get(0), target, SimulationOptions.MOST_CONTROLLER_RAM_GB)
                .with(chaos.chaos());
        if (pictures.areGiven()) {
            record(spec, loaded, options);
        } else {
            SimulationReport report = simulate(spec, loaded, options, SimulationListener.NONE);
            String choice = ChoiceText.of(ScheduleChoice.of(spec, loaded, options));
            console.out().print(json ? Json.of(report) : report.text() + choice);
        }
    }

    private void together(List<BatcherSpec> specs, World loaded) {
        if (seeds.values().size() > 1) {
            throw new ParameterException(command.commandLine(), "--together plays once, so give one --seed");
        }
        List<String> targets = together.targets(target, specs.size());
        List<Controller> controllers = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            controllers.add(new Controller(specs.get(i), targets.get(i), SimulationOptions.MOST_CONTROLLER_RAM_GB));
        }
        SharedTargets shared = new SharedTargets();
        if (pictures.areGiven()) {
            recordTogether(controllers, loaded, shared);
        } else {
            TogetherReport report = simulate(controllers, loaded, shared);
            console.out().print(json ? Json.of(report) : report.text());
        }
        List<String> names = specs.stream().map(BatcherSpec::name).toList();
        console.findings(SharedTargetFindings.of(shared.found(), names));
    }

    private void recordTogether(List<Controller> controllers, World loaded, SimulationListener besides) {
        List<String> names =
                controllers.stream().map(each -> each.spec().name()).toList();
        try (TogetherRecords records = new TogetherRecords(pictures, loaded, names)) {
            TogetherReport report =
                    simulate(controllers, loaded, records.listener().and(besides));
            double elapsedMillis = report.together().elapsedMillis();
            Recording recording = records.end(elapsedMillis);
            List<Recording> each = records.endEach(elapsedMillis);
            List<Section> sections = new ArrayList<>(List.of(Section.of(report.together(), recording)));
            for (int i = 0; i < each.size(); i++) {
                sections.add(Section.of(
                        report.controllers().get(i),
                        world.name(),
                        seeds.values().get(0),
                        each.get(i)));
            }
            pictures.write(report.together().batcher() + " in " + world.name(), sections);
            console.out().print(json ? Json.of(pictures.json(report, recording, each)) : report.text());
        }
    }

    private TogetherReport simulate(List<Controller> controllers, World loaded, SimulationListener listener) {
        long seed = seeds.values().get(0);
        Conditions conditions = new Conditions(duration.value(), seed, chaos.chaos());
        return TogetherReport.of(
                world.name(),
                duration.value(),
                seed,
                Simulator.simulateTogether(controllers, loaded, conditions, listener));
    }

    private void all(List<BatcherSpec> specs, World loaded) {
        if (pictures.areGiven()) {
            throw new ParameterException(
                    command.commandLine(), "pictures show one simulation, so give one DEF and one --seed");
        }
        VerifyOptions options = new VerifyOptions(world.name(), loaded, duration.value(), 1, loaded.version(), target)
                .with(chaos.chaos());
        List<SimulationReport> reports = Simulations.of(specs, seeds.values(), options);
        console.out().print(json ? Json.of(Map.of("simulations", reports)) : Simulations.table(reports));
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
        return SimulationReport.of(spec.name(), world.name(), duration.value(), options.seed(), result);
    }

    private List<Checked> load(World loaded) {
        try (Pipeline pipeline = definitions.pipeline()) {
            return pipeline.loadAll(definitions.names(), loaded);
        }
    }
}
