package io.github.batchsmith.cli;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.Generated;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.remote.PushPlan;
import io.github.batchsmith.remote.PushReport;
import io.github.batchsmith.remote.Pusher;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteServer;
import io.github.batchsmith.remote.Shipment;
import io.github.batchsmith.report.Units;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the running game up to date with definitions, round by round: what has changed is checked, simulated, rendered
 * and pushed. What fails on the way does not reach the game.
 */
final class Watch {
    private final Settings settings;
    private final Console console;
    private final RemoteServer server;
    private final BooleanSupplier cancelled;
    private @Nullable FileStamps seen;
    private List<Checked> sound = List.of();
    private boolean waiting;
    private @Nullable RemoteGame upToDate;

    Watch(Settings settings, Console console, RemoteServer server, BooleanSupplier cancelled) {
        this.settings = settings;
        this.console = console;
        this.server = server;
        this.cancelled = cancelled;
    }

    /**
     * What to watch, and where it goes.
     *
     * @param definitions what the player called them
     * @param classPath folders and jars that hold their classes
     * @param pipelines makes a pipeline for each build
     * @param world the world to simulate in
     * @param duration game time to simulate
     * @param records where to keep what a push replaces
     */
    record Settings(
            List<String> definitions,
            List<Path> classPath,
            Supplier<Pipeline> pipelines,
            World world,
            Duration duration,
            List<String> hosts,
            Path records) {
        private List<Path> files() {
            return Stream.concat(definitions.stream().map(Path::of).filter(Files::exists), classPath.stream())
                    .toList();
        }
    }

    /** Looks once at the files and at the game, and does what there is to do. */
    void round() {
        FileStamps now = FileStamps.of(settings.files());
        if (!now.equals(seen)) {
            seen = now;
            upToDate = null;
            sound = tried(this::check).orElse(List.of());
        }
        server.game().ifPresentOrElse(this::update, this::missGame);
    }

    private void update(RemoteGame game) {
        waiting = false;
        if (game != upToDate && !sound.isEmpty()) {
            upToDate = game;
            tried(() -> push(game));
        }
    }

    private void missGame() {
        upToDate = null;
        if (!waiting) {
            waiting = true;
            say("waiting for the game: there open Options, Remote API, set the port to " + server.port()
                    + " and press Connect");
        }
    }

    private List<Checked> check() {
        try (Pipeline pipeline = settings.pipelines().get()) {
            List<Checked> checked = pipeline.loadAll(settings.definitions(), settings.world());
            for (Checked each : checked) {
                console.findings(each.warnings());
                double perSecond = Simulator.simulate(
                                each.spec(), settings.world(), SimulationOptions.of(settings.duration(), 1))
                        .moneyPerSecond();
                say(each.spec().name() + ": sound; " + Units.duration(settings.duration()) + " simulated: "
                        + Units.moneyRate(perSecond));
            }
            return checked;
        }
    }

    private List<PushReport> push(RemoteGame game) {
        GameVersion version = game.isVersion3() ? GameVersion.V3 : GameVersion.V2;
        Pusher pusher = new Pusher(game, settings.records(), cancelled);
        List<PushReport> reports = Shipments.of(generate(version), settings.hosts()).stream()
                .map(shipment -> push(pusher, shipment))
                .toList();
        reports.forEach(each -> console.findings(PushLines.warnings(each)));
        return reports;
    }

    private List<Generated> generate(GameVersion version) {
        try (Pipeline pipeline = settings.pipelines().get()) {
            return sound.stream()
                    .map(each -> pipeline.generate(each.spec(), version, settings.world()))
                    .toList();
        }
    }

    private PushReport push(Pusher pusher, Shipment shipment) {
        PushPlan plan = pusher.plan(shipment);
        PushReport report = pusher.push(plan);
        say(shipment.name() + ": " + (plan.isUpToDate() ? "the game is up to date" : "pushed to " + shipment.host())
                + ", controller "
                + Units.ram(shipment.ramGb().getOrDefault(shipment.bundle().main(), 0.0)));
        return report;
    }

    private <T> Optional<T> tried(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (InvalidInputException failed) {
            console.findings(failed.findings());
            say("not pushed; the game keeps what it has");
            return Optional.empty();
        }
    }

    private void say(String line) {
        console.out().print(line + "\n");
        console.out().flush();
    }
}
