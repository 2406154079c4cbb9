package io.github.batchsmith.cli;

import io.github.batchsmith.game.World;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.NewDefinition;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.report.Json;
import io.github.batchsmith.report.TuningReport;
import io.github.batchsmith.tune.Tuner;
import io.github.batchsmith.tune.Tuning;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tune}: finds the batcher that earns most in a world. */
@Command(
        name = "tune",
        description = {
            "Finds target, schedule, batch word, fraction and gap that earn most in a world.",
            "Every target is estimated with every schedule and word, preparation included; the most promising are simulated."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith tune --world late",
            "  batchsmith tune --world save.json --for 8h --write Best.java",
            "  batchsmith tune Joes.java --world mid --json"
        })
final class TuneCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "DEF",
            arity = "0..1",
            defaultValue = "jit",
            description =
                    "Definition of which everything else is kept: RAM, workers, policies, slack and smallest gap; default ${DEFAULT-VALUE}.")
    private String definition = "";

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Mixin
    private WorldOption world = new WorldOption();

    @Mixin
    private DurationOption duration = new DurationOption();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Option(names = "--write", paramLabel = "NAME.java", description = "Write the batcher that earned most.")
    private @Nullable Path write;

    @Option(names = "--force", description = "Overwrite a file that is there already.")
    private boolean force;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    TuneCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        World loaded = world.load();
        Checked checked = load(loaded);
        console.findings(checked.warnings());
        Tuning tuning = Tuner.tune(checked.spec(), loaded, duration.value(), seed.value());
        TuningReport report = TuningReport.of(world.name(), duration.value(), seed.value(), tuning);
        if (write != null) {
            write(write, tuning, report);
        }
        console.out().print(json ? Json.of(report) : report.text());
        return ExitCode.DONE;
    }

    private Checked load(World loaded) {
        try (Pipeline pipeline = classPath.pipeline()) {
            return pipeline.load(definition, loaded);
        }
    }

    private void write(Path file, Tuning tuning, TuningReport report) {
        NewDefinition winner = winner(file, tuning, report);
        Path written = file.resolveSibling(winner.fileName());
        if (force) {
            TextFile.write(written, winner.source());
        } else {
            TextFile.create(written, winner.source(), "use another name, or --force to overwrite it");
        }
        console.err().print("wrote " + written + "\n");
    }

    private NewDefinition winner(Path file, Tuning tuning, TuningReport report) {
        String name = file.getFileName().toString();
        try {
            return NewDefinition.of(
                    name.endsWith(".java") ? name.substring(0, name.length() - 5) : name,
                    tuning.best().spec(),
                    report.summary());
        } catch (IllegalArgumentException noName) {
            throw new ParameterException(command.commandLine(), "--write " + noName.getMessage());
        }
    }
}
