package io.github.batchsmith.cli;

import io.github.batchsmith.deliver.Interruption;
import io.github.batchsmith.deliver.Watch;
import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.Worlds;
import io.github.batchsmith.remote.RemoteServer;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code watch}: keeps the running game up to date. */
@Command(
        name = "watch",
        description = {
            "Pushes batchers into the running game whenever their definitions change: checked, simulated for a short time and rendered before.",
            "A change that is wrong never reaches the game. Goes on until Ctrl-C, also while the game is away."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  batchsmith watch Joes.java", "  batchsmith watch Joes.java --world save.json --for 10m"})
final class WatchCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DefinitionOptions definitions = new DefinitionOptions();

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Mixin
    private GameOptions gameOptions = new GameOptions();

    @Option(
            names = "--world",
            paramLabel = "W",
            defaultValue = "mid",
            description = "World to check and simulate in; default ${DEFAULT-VALUE}. " + WorldOption.WORLD)
    private String world = "mid";

    @Option(
            names = "--for",
            paramLabel = "D",
            defaultValue = "30m",
            description = "Game time to simulate; default ${DEFAULT-VALUE}.")
    private Duration duration = Duration.ofMinutes(30);

    @Mixin
    private DestinationOptions destination = new DestinationOptions();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        World loaded = Worlds.load(world);
        Watch.Settings settings = new Watch.Settings(
                definitions.names(),
                definitions.classPath(),
                () -> definitions.pipeline(templates),
                loaded,
                duration,
                destination.destination());
        try (RemoteServer server = gameOptions.open();
                Interruption interruption = Interruption.listen()) {
            new Watch(settings, console, server, interruption).keepLooking();
        }
        return ExitCode.DONE;
    }
}
