package io.github.batchsmith.cli;

import io.github.batchsmith.deliver.Interruption;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.probe.Difference;
import io.github.batchsmith.probe.Probe;
import io.github.batchsmith.probe.ProbeResult;
import io.github.batchsmith.probe.ProbeScripts;
import io.github.batchsmith.remote.Pusher;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteServer;
import io.github.batchsmith.report.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code probe}: proves that the mock game is right for the game that the player plays. */
@Command(
        name = "probe",
        description = {
            "Puts scripts into the running game that only look: at its servers, at the player, and at what the game's functions say.",
            "Once the player has run them, compares everything with the mock game, started from the same world. Exit code 4 where they differ."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  batchsmith probe", "  batchsmith probe --save my-world.json"})
final class ProbeCommand implements Callable<Integer> {
    private static final long MILLIS_BETWEEN_LOOKS = 500;

    private final Console console;

    @Mixin
    private GameOptions gameOptions = new GameOptions();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "home",
            description = "Server of the game to run the scripts on, with 8 GB free; default ${DEFAULT-VALUE}.")
    private String host = "home";

    @Mixin
    private RecordsOption records = new RecordsOption();

    @Option(
            names = "--patience",
            paramLabel = "D",
            defaultValue = "10m",
            description = "How long to wait for the player to run the scripts; default ${DEFAULT-VALUE}.")
    private Duration patience = Duration.ofMinutes(10);

    @Option(names = "--save", paramLabel = "W.json", description = "Write the game's world to a file.")
    private @Nullable Path save;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    ProbeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Pipeline pipeline = new Pipeline(List.of());
                RemoteServer server = gameOptions.open();
                Interruption interruption = console.interruption()) {
            RemoteGame game = gameOptions.await(server, console);
            Probe probe = new Probe(game, new Pusher(game, records.folder(), interruption), host);
            probe.push();
            console.err().print("type in the terminal of the game, on " + host + ": run " + ProbeScripts.MAIN + "\n");
            console.err().flush();
            ProbeResult result = probe.await(patient(interruption));
            if (save != null) {
                TextFile.write(save, WorldFiles.write(result.world()));
            }
            List<Difference> differences = probe.compare(result, pipeline::scriptRam);
            console.out().print(json ? json(result, differences) : text(result, differences));
            return differences.isEmpty() ? ExitCode.DONE : ExitCode.PROMISE_NOT_KEPT;
        }
    }

    /** Pauses until it is time for another look; ends when the player has pressed Ctrl-C, or has not run the scripts. */
    private BooleanSupplier patient(Interruption interruption) {
        long endNanos = console.nanoTime().getAsLong() + patience.toNanos();
        return () -> {
            try {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
                return false;
            }
            return !interruption.getAsBoolean() && console.nanoTime().getAsLong() < endNanos;
        };
    }

    private static String json(ProbeResult result, List<Difference> differences) {
        return Json.of(Map.of(
                "calls", result.callCount(),
                "servers", result.world().servers().size(),
                "differences", differences));
    }

    private static String text(ProbeResult result, List<Difference> differences) {
        StringBuilder text = new StringBuilder();
        differences.forEach(each -> text.append(each).append('\n'));
        text.append(Words.count(result.callCount(), "call"))
                .append(" and ")
                .append(Words.count(result.world().servers().size(), "server"))
                .append(" compared: ")
                .append(
                        differences.isEmpty()
                                ? "the mock game says the same"
                                : Words.count(differences.size(), "difference"))
                .append('\n');
        return text.toString();
    }
}
