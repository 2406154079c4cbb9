package io.github.batchsmith.cli;

import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.pipeline.Worlds;
import io.github.batchsmith.report.Json;
import io.github.batchsmith.report.WorldText;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code world}: shows worlds. */
@Command(
        name = "world",
        description = "Shows the worlds in which batchers are simulated and run.",
        synopsisSubcommandLabel = "(list | show W)",
        footerHeading = "%nExamples:%n",
        footer = {"  batchsmith world list", "  batchsmith world show mid", "  batchsmith world show save.json --json"})
final class WorldCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    WorldCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: list, or show and a world");
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
}
