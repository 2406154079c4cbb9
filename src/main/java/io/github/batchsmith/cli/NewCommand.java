package io.github.batchsmith.cli;

import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.NewDefinition;
import io.github.batchsmith.pipeline.Worlds;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: writes a definition to start from. */
@Command(
        name = "new",
        description = "Writes a definition in Java to start from: that of a preset, for the best target of a world.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith new joes",
            "  batchsmith new my-batcher --preset proto --world mid",
            "  batchsmith new joes --force"
        })
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "What the batcher is called, such as my-batcher or MyBatcher.")
    private String name = "";

    @Option(
            names = "--preset",
            paramLabel = "P",
            defaultValue = "shotgun",
            description = "Preset to start from; default ${DEFAULT-VALUE}.")
    private String preset = "";

    @Option(
            names = "--world",
            paramLabel = "W",
            description = "Name the best target of this world in the definition. " + WorldOption.WORLD)
    private String world = "";

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "", description = "Folder to write to; default here.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Overwrite a file that is there already.")
    private boolean force;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NewDefinition definition = definition(Presets.named(preset));
        Path file = out.resolve(definition.fileName());
        if (force) {
            TextFile.write(file, definition.source());
        } else {
            TextFile.create(file, definition.source(), "use another name, or --force to overwrite it");
        }
        console.out().print("wrote " + file + "; next: batchsmith check " + file + "\n");
        return ExitCode.DONE;
    }

    private NewDefinition definition(Preset start) {
        try {
            return world.isEmpty() ? NewDefinition.of(name, start) : NewDefinition.of(name, start, Worlds.load(world));
        } catch (IllegalArgumentException noName) {
            throw new ParameterException(spec.commandLine(), "NAME " + noName.getMessage());
        }
    }
}
