package io.github.batchsmith.cli;

import io.github.batchsmith.deliver.Delivery;
import io.github.batchsmith.deliver.Destination;
import io.github.batchsmith.deliver.Interruption;
import io.github.batchsmith.deliver.PushLines;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.Generated;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.remote.PushPlan;
import io.github.batchsmith.remote.PushReport;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteServer;
import io.github.batchsmith.report.Json;
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
    private TemplatesOption templates = new TemplatesOption();

    @Mixin
    private GameOptions gameOptions = new GameOptions();

    @Mixin
    private DestinationOptions destinationOptions = new DestinationOptions();

    @Option(names = "--game", paramLabel = "2|3", description = "Game version; default that of the running game.")
    private @Nullable GameVersion version;

    @Option(names = "--dry-run", description = "Show what would change, and change nothing.")
    private boolean dryRun;

    @Option(names = "--undo", description = "Take the last push back instead.")
    private boolean undo;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    PushCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Pipeline pipeline = definitions.pipeline(templates);
                RemoteServer server = gameOptions.open();
                Interruption interruption = console.interruption()) {
            List<Checked> checked = pipeline.loadAll(definitions.names());
            checked.forEach(each -> console.findings(each.warnings()));
            RemoteGame game = gameOptions.await(server, console);
            Destination destination = destinationOptions.destination();
            Delivery delivery = new Delivery(game, destination, interruption);
            if (undo) {
                return takeBack(delivery, checked, destination.hosts());
            }
            List<PushPlan> plans = delivery.plan(generated(pipeline, checked, delivery));
            return dryRun ? show(plans) : push(delivery, plans);
        }
    }

    private List<Generated> generated(Pipeline pipeline, List<Checked> checked, Delivery delivery) {
        GameVersion target = version != null ? version : delivery.version();
        return checked.stream()
                .map(each -> pipeline.generate(each.spec(), target))
                .toList();
    }

    private int takeBack(Delivery delivery, List<Checked> checked, List<String> hosts) {
        for (Checked each : checked) {
            String name = each.spec().name();
            for (String host : hosts) {
                int files = delivery.takeBack(name, host).size();
                console.say(name + " on " + host + ": " + Words.count(files, "file") + " as before the push");
            }
        }
        return ExitCode.DONE;
    }

    private int show(List<PushPlan> plans) {
        console.out().print(json ? Json.of(Map.of("plans", plans)) : PushLines.of(plans));
        return ExitCode.DONE;
    }

    private int push(Delivery delivery, List<PushPlan> plans) {
        List<PushReport> reports = delivery.push(plans);
        reports.forEach(each -> console.findings(PushLines.warnings(each)));
        console.out().print(json ? Json.of(Map.of("pushed", reports)) : PushLines.of(plans));
        boolean same = reports.stream().allMatch(each -> each.ramDifferences().isEmpty());
        return same ? ExitCode.DONE : ExitCode.PROMISE_NOT_KEPT;
    }
}
