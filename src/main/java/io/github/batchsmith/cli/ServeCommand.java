package io.github.batchsmith.cli;

import io.github.batchsmith.deliver.Interruption;
import io.github.batchsmith.deliver.Watch;
import io.github.batchsmith.live.Live;
import io.github.batchsmith.live.LivePage;
import io.github.batchsmith.remote.PageServer;
import io.github.batchsmith.remote.RemoteServer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code serve}: shows how the running game does. */
@Command(
        name = "serve",
        description = {
            "Keeps the connection to the running game and shows a live page on this machine: what is connected, what was pushed, and whether controllers earn what was predicted.",
            "Controllers with a log file, logging(terminal().andFile(\"joes.txt\")), tell their status. Definitions that are named are watched as well. Goes on until Ctrl-C."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  batchsmith serve", "  batchsmith serve Joes.java --page-port 8080"})
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DEF", arity = "0..*", description = DefinitionOptions.DEFINITION)
    private List<String> definitions = new ArrayList<>();

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Mixin
    private GameOptions gameOptions = new GameOptions();

    @Mixin
    private WatchOptions options = new WatchOptions();

    @Option(
            names = "--page-port",
            paramLabel = "N",
            defaultValue = "12526",
            description = "Port of the page, on this machine only; default ${DEFAULT-VALUE}.")
    private int pagePort = 12526;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Watch.Settings settings = options.settings(definitions, classPath);
        try (RemoteServer server = gameOptions.open();
                Interruption interruption = console.interruption()) {
            Live live = new Live(server, settings.destination().records(), console, InstantSource.system());
            Watch watch = new Watch(settings, console, server, interruption);
            try (PageServer page = LivePage.open(pagePort, live::view)) {
                console.say("live page: " + page.address());
                interruption.untilPressed(() -> {
                    watch.round();
                    live.round();
                });
            }
        }
        return ExitCode.DONE;
    }
}
