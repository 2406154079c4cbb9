package io.github.batchsmith.cli;

import io.github.batchsmith.remote.Puller;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteHost;
import io.github.batchsmith.remote.RemoteServer;
import io.github.batchsmith.report.Json;
import io.github.batchsmith.report.TextTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pull}: brings files of the running game. */
@Command(
        name = "pull",
        description = {
            "Brings the scripts and texts of a server of the running game into a folder, or other things where they are asked for.",
            "Nothing is written outside of the folder, whatever names the game sends."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith pull --out backup",
            "  batchsmith pull --save --definitions --out backup",
            "  batchsmith pull --servers"
        })
final class PullCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private GameOptions gameOptions = new GameOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "pulled",
            description = "Folder to write to; default ${DEFAULT-VALUE}.")
    private Path out = Path.of("pulled");

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "home",
            description = "Server of the game whose files to bring; default ${DEFAULT-VALUE}.")
    private String host = "home";

    @Option(names = "--definitions", description = "Bring the game's description of its API for editors.")
    private boolean definitions;

    @Option(names = "--save", description = "Bring a save of the game; needs 2.8.1 or later.")
    private boolean save;

    @Option(names = "--servers", description = "Print the servers of the game.")
    private boolean servers;

    @Option(names = "--json", description = "With --servers, print one JSON object.")
    private boolean json;

    PullCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (RemoteServer server = gameOptions.open()) {
            RemoteGame game = gameOptions.await(server, console);
            Puller puller = new Puller(game, out);
            if (definitions) {
                console.say("written to " + puller.pullDefinitions());
            }
            if (save) {
                console.say("written to " + puller.pullSave());
            }
            if (servers) {
                console.out().print(text(game.hosts()));
            }
            if (!definitions && !save && !servers) {
                List<String> paths = puller.pullFiles(host);
                console.say(Words.count(paths.size(), "file") + " of " + host + " written to " + out);
            }
            return ExitCode.DONE;
        }
    }

    private String text(List<RemoteHost> hosts) {
        if (json) {
            return Json.of(Map.of("servers", hosts));
        }
        TextTable table = TextTable.of(TextTable.left("server"), TextTable.left("root"), TextTable.left("bought"));
        hosts.forEach(each -> table.row(each.hostname(), each.rooted() ? "yes" : "", each.purchased() ? "yes" : ""));
        return table.text();
    }
}
