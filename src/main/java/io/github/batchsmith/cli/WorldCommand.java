package io.github.batchsmith.cli;

import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.Worlds;
import io.github.batchsmith.report.Json;
import io.github.batchsmith.report.WorldText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code world}: shows worlds. */
@Command(
        name = "world",
        description = "Shows the worlds in which batchers are simulated and run, and makes one of a save.",
        synopsisSubcommandLabel = "(list | show W | import SAVE)",
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith world list",
            "  batchsmith world show mid",
            "  batchsmith world show save.json --json",
            "  batchsmith world import bitburnerSave_1700000000_BN1x1.json.gz --out my-world.json"
        })
final class WorldCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    WorldCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do: list, show and a world, or import and a save");
    }

    @Command(
            name = "list",
            description = "Lists the worlds that come with the program.",
            footerHeading = "%nExamples:%n",
            footer = "  batchsmith world list --json")
    int list(@Option(names = "--json", description = "Print one JSON object.") boolean json) {
        if (json) {
            console.out().print(Json.of(Map.of("worlds", WorldFiles.builtInNames())));
        } else {
            Map<String, World> worlds = new LinkedHashMap<>();
            WorldFiles.builtInNames().forEach(each -> worlds.put(each, WorldFiles.builtIn(each)));
            console.out().print(WorldText.of(worlds));
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "show",
            description = "Shows the player and the servers of a world.",
            footerHeading = "%nExamples:%n",
            footer = {"  batchsmith world show mid", "  batchsmith world show early --json > my-world.json"})
    int show(
            @Parameters(paramLabel = "W", description = WorldOption.WORLD) String world,
            @Option(names = "--json", description = "Print the world as a world file.") boolean json) {
        World loaded = Worlds.load(world);
        console.out().print(json ? WorldFiles.write(loaded) : WorldText.of(world, loaded));
        return ExitCode.DONE;
    }

    @Command(
            name = "import",
            description = {
                "Reads a save that the game exported (Options, Export Game), packed or not, and writes the world that it holds.",
                "The player's own scripts and texts are left out, and none runs in the world."
            },
            footerHeading = "%nExamples:%n",
            footer = "  batchsmith world import bitburnerSave.json.gz --out my-world.json")
    int importSave(
            @Parameters(paramLabel = "SAVE", description = "Exported save.") String save,
            @Option(names = "--out", paramLabel = "F", description = "World file to write; default standard output.")
                    @Nullable
                    Path out) {
        World world = Worlds.fromSave(save);
        if (out == null) {
            console.out().print(WorldFiles.write(world));
        } else {
            TextFile.write(out, WorldFiles.write(world));
            console.out()
                    .print(WorldText.of(save, world) + "wrote " + out + "; next: batchsmith new NAME --world " + out
                            + "\n");
        }
        return ExitCode.DONE;
    }
}
