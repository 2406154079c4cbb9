package io.github.batchsmith.cli;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.output.WrittenFiles;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.Generated;
import io.github.batchsmith.pipeline.GeneratedFiles;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.pipeline.Worlds;
import io.github.batchsmith.report.Json;
import io.github.batchsmith.report.TextTable;
import io.github.batchsmith.report.Units;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code generate}: renders scripts. */
@Command(
        name = "generate",
        description =
                "Renders the scripts of batchers, counts their RAM and writes them: all, or none where one is wrong.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith generate shotgun",
            "  batchsmith generate Joes.java proto --out build/scripts --game 2",
            "  batchsmith generate Joes.java --world save.json"
        })
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DefinitionOptions definitions = new DefinitionOptions();

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "generated",
            description = "Folder to write to, each batcher into a folder of its name; default ${DEFAULT-VALUE}.")
    private Path out = Path.of("generated");

    @Option(names = "--game", paramLabel = "2|3", description = "Game version; default the world's, else 3.")
    private @Nullable GameVersion game;

    @Option(
            names = "--world",
            paramLabel = "W",
            description = "Check and render for this world and its BitNode. " + WorldOption.WORLD)
    private String world = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Generated> generated = generate();
        WrittenFiles files = GeneratedFiles.write(out, generated);
        if (json) {
            console.out().print(Json.of(Map.of("bundles", generated, "files", files)));
        } else {
            console.out().print(text(generated, files));
        }
        return ExitCode.DONE;
    }

    private List<Generated> generate() {
        try (Pipeline pipeline = definitions.pipeline(templates)) {
            return world.isEmpty() ? generate(pipeline) : generate(pipeline, Worlds.load(world));
        }
    }

    private List<Generated> generate(Pipeline pipeline) {
        GameVersion version = game == null ? GameVersion.V3 : game;
        return sound(pipeline.loadAll(definitions.names()))
                .map(each -> pipeline.generate(each.spec(), version))
                .toList();
    }

    private List<Generated> generate(Pipeline pipeline, World loaded) {
        GameVersion version = game == null ? loaded.version() : game;
        return sound(pipeline.loadAll(definitions.names(), loaded))
                .map(each -> pipeline.generate(each.spec(), version, loaded))
                .toList();
    }

    private Stream<Checked> sound(List<Checked> checked) {
        checked.forEach(each -> console.findings(each.warnings()));
        return checked.stream();
    }

    private String text(List<Generated> generated, WrittenFiles files) {
        TextTable table = TextTable.of(TextTable.left("script"), TextTable.right("RAM"));
        generated.stream()
                .flatMap(each -> each.ram().stream())
                .forEach(each -> table.row(each.file(), Units.ram(each.totalGb())));
        return table.text() + "\n" + Words.count(files.written().size(), "file") + " written to " + out + ", "
                + files.unchanged().size() + " up to date, " + files.removed().size() + " removed\n";
    }
}
