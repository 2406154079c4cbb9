package io.github.batchsmith.cli;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.NewDefinition;
import io.github.batchsmith.pipeline.NewProject;
import io.github.batchsmith.pipeline.Worlds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: writes a project, or a definition alone, to start from. */
@Command(
        name = "new",
        description = {
            "Writes a project to start from, or a definition alone.",
            "The project builds with Maven: the definition of a preset, a script in Java, its test in the mock game, and",
            "a world. With --definition, or a NAME that ends with .java, only the definition is written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith new joes",
            "  batchsmith new my-batcher --preset jit --world mid",
            "  batchsmith new Joes.java --force"
        })
final class NewCommand implements Callable<Integer> {
    private static final String JAVA = ".java";

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
            description = "Name the best target of this world in the definition, and try the project in it. "
                    + WorldOption.WORLD)
    private String world = "";

    @Option(names = "--definition", description = "Write the definition alone.")
    private boolean definitionAlone;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "", description = "Folder to write to; default here.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Overwrite files that are there already.")
    private boolean force;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Preset start = Presets.named(preset);
        if (definitionAlone || name.endsWith(JAVA)) {
            writeDefinition(start);
        } else {
            writeProject(start);
        }
        return ExitCode.DONE;
    }

    private void writeDefinition(Preset start) {
        String plain = name.endsWith(JAVA) ? name.substring(0, name.length() - JAVA.length()) : name;
        NewDefinition definition = named(() ->
                world.isEmpty() ? NewDefinition.of(plain, start) : NewDefinition.of(plain, start, Worlds.load(world)));
        Path file = out.resolve(definition.fileName());
        if (force) {
            TextFile.write(file, definition.source());
        } else {
            TextFile.create(file, definition.source(), "use another name, or --force to overwrite it");
        }
        console.out().print("wrote " + file + "; next: batchsmith check " + file + "\n");
    }

    private void writeProject(Preset start) {
        NewProject project = named(
                () -> world.isEmpty() ? NewProject.of(name, start) : NewProject.of(name, start, Worlds.load(world)));
        Path folder = out.resolve(project.folder());
        if (!force && Files.exists(folder)) {
            throw new InvalidInputException(Finding.error(
                    "output-exists",
                    folder.toString(),
                    "there is such a folder already",
                    "use another name, or --force to overwrite its files"));
        }
        TextFile.writeAll(folder, project.files());
        console.out().print("wrote " + folder + "; next: cd " + folder + " and mvn verify\n");
    }

    private <T> T named(Supplier<T> source) {
        try {
            return source.get();
        } catch (IllegalArgumentException noName) {
            throw new ParameterException(spec.commandLine(), "NAME " + noName.getMessage());
        }
    }
}
