package io.github.batchsmith.cli;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.remote.PushPlan;
import io.github.batchsmith.remote.PushReport;
import io.github.batchsmith.remote.Pusher;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteServer;
import io.github.batchsmith.remote.Shipment;
import io.github.batchsmith.report.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code push}: puts scripts into the running game. */
@Command(
        name = "push",
        description = {
            "Renders batchers and puts their scripts into the running game: each whole or not at all, the controller last, every file read back.",
            "What was there is kept, so that --undo brings it back. Exit code 4 where the game counts another RAM."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith push jit --dry-run",
            "  batchsmith push Joes.java --host home --port 12525",
            "  batchsmith push jit --undo"
        })
final class PushCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DefinitionOptions definitions = new DefinitionOptions();

    @Mixin
    private GameOptions gameOptions = new GameOptions();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "home",
            description =
                    "Server of the game to put the files on; default ${DEFAULT-VALUE}. May be given more than once.")
    private List<String> hosts = List.of("home");

    @Option(names = "--game", paramLabel = "2|3", description = "Game version; default that of the running game.")
    private @Nullable GameVersion version;

    @Option(names = "--dry-run", description = "Show what would change, and change nothing.")
    private boolean dryRun;

    @Option(names = "--undo", description = "Take the last push back instead.")
    private boolean undo;

    @Option(
            names = "--records",
            paramLabel = "DIR",
            defaultValue = ".batchsmith",
            description = "Where to keep what was replaced; default ${DEFAULT-VALUE}.")
    private Path records = Path.of(".batchsmith");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    PushCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Pipeline pipeline = definitions.pipeline();
                RemoteServer server = gameOptions.open();
                Interruption interruption = Interruption.listen()) {
            List<Checked> checked = pipeline.loadAll(definitions.names());
            checked.forEach(each -> console.findings(each.warnings()));
            RemoteGame game = gameOptions.await(server, console);
            Pusher pusher = new Pusher(game, records, interruption);
            if (undo) {
                return takeBack(pusher, checked);
            }
            List<PushPlan> plans = plans(pusher, shipments(pipeline, checked, game));
            return dryRun ? show(plans) : push(pusher, plans);
        }
    }

    private List<Shipment> shipments(Pipeline pipeline, List<Checked> checked, RemoteGame game) {
        GameVersion target = version != null ? version : game.isVersion3() ? GameVersion.V3 : GameVersion.V2;
        return Shipments.of(
                checked.stream()
                        .map(each -> pipeline.generate(each.spec(), target))
                        .toList(),
                hosts);
    }

    private static List<PushPlan> plans(Pusher pusher, List<Shipment> shipments) {
        return shipments.stream().map(pusher::plan).toList();
    }

    private int takeBack(Pusher pusher, List<Checked> checked) {
        for (Checked each : checked) {
            for (String host : hosts) {
                List<String> paths = pusher.takeBack(each.spec().name(), host);
                console.out()
                        .print(each.spec().name() + " on " + host + ": " + Words.count(paths.size(), "file")
                                + " as before the push\n");
            }
        }
        return ExitCode.DONE;
    }

    private int show(List<PushPlan> plans) {
        console.out().print(json ? Json.of(Map.of("plans", plans)) : PushLines.of(plans));
        return ExitCode.DONE;
    }

    private int push(Pusher pusher, List<PushPlan> plans) {
        List<PushReport> reports = new ArrayList<>();
        plans.forEach(plan -> reports.add(pusher.push(plan)));
        reports.forEach(each -> console.findings(PushLines.warnings(each)));
        console.out().print(json ? Json.of(Map.of("pushed", reports)) : PushLines.of(plans));
        boolean same = reports.stream().allMatch(each -> each.ramDifferences().isEmpty());
        return same ? ExitCode.DONE : ExitCode.PROMISE_NOT_KEPT;
    }
}
