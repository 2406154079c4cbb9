package io.github.batchsmith.cli;

import io.github.batchsmith.deliver.Interruption;
import io.github.batchsmith.deliver.Watch;
import io.github.batchsmith.remote.RemoteServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private GameOptions gameOptions = new GameOptions();

    @Mixin
    private WatchOptions options = new WatchOptions();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Watch.Settings settings = definitions.watched(options);
        try (RemoteServer server = gameOptions.open();
                Interruption interruption = console.interruption()) {
            interruption.untilPressed(new Watch(settings, console, server, interruption)::round);
        }
        return ExitCode.DONE;
    }
}
