package io.github.batchsmith.deliver;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.Generated;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.remote.PushReport;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteServer;
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
public final class Watch {
    private final Settings settings;
    private final DeliveryLog log;
    private final RemoteServer server;
    private final BooleanSupplier cancelled;
    private @Nullable FileStamps seen;
    private List<Checked> sound = List.of();
    private boolean waiting;
    private @Nullable RemoteGame upToDate;

    /**
     * A watch that has not looked yet.
     *
     * @param cancelled tells when to stop and to put back what was changed
     */
    public Watch(Settings settings, DeliveryLog log, RemoteServer server, BooleanSupplier cancelled) {
        this.settings = settings;
        this.log = log;
        this.server = server;
        this.cancelled = cancelled;
    }

    /**
     * What to watch, and where it goes.
     *
     * @param definitions what the player called them
     * @param alongside further files and folders whose change counts: classes, templates
     * @param pipelines makes a pipeline for each build
     * @param world the world to simulate in
     * @param duration game time to simulate
     */
    public record Settings(
            List<String> definitions,
            List<Path> alongside,
            Supplier<Pipeline> pipelines,
            World world,
            Duration duration,
            Destination destination) {
        private List<Path> files() {
            return Stream.concat(definitions.stream().map(Path::of).filter(Files::exists), alongside.stream())
                    .toList();
        }
    }

    /** Looks once at the files and at the game, and does what there is to do. */
    public void round() {
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
            log.say("waiting for the game: " + server.howToConnect());
        }
    }

    private List<Checked> check() {
        try (Pipeline pipeline = settings.pipelines().get()) {
            List<Checked> checked = pipeline.loadAll(settings.definitions(), settings.world());
            for (Checked each : checked) {
                log.findings(each.warnings());
                double perSecond = Simulator.simulate(
                                each.spec(), settings.world(), SimulationOptions.of(settings.duration(), 1))
                        .moneyPerSecond();
                log.say(each.spec().name() + ": sound; " + Units.duration(settings.duration()) + " simulated: "
                        + Units.moneyRate(perSecond));
            }
            return checked;
        }
    }

    private List<PushReport> push(RemoteGame game) {
        Delivery delivery = new Delivery(game, settings.destination(), cancelled);
        List<PushReport> reports = delivery.push(delivery.plan(generate(delivery.version())));
        reports.forEach(each -> {
            log.say(PushLines.summary(each));
            log.findings(PushLines.warnings(each));
        });
        return reports;
    }

    private List<Generated> generate(GameVersion version) {
        try (Pipeline pipeline = settings.pipelines().get()) {
            return sound.stream()
                    .map(each -> pipeline.generate(each.spec(), version, settings.world()))
                    .toList();
        }
    }

    private <T> Optional<T> tried(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (InvalidInputException failed) {
            log.findings(failed.findings());
            log.say("not pushed; the game keeps what it has");
            return Optional.empty();
        }
    }
}
