package io.github.batchsmith.live;

import io.github.batchsmith.deliver.DeliveryLog;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.remote.PushedBundle;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Follows the running game, round by round: whether it is connected, what was pushed, and what controllers write into
 * their status files. One thread looks; any may see what it saw.
 */
public final class Live {
    /** How the names of status files end. */
    static final String STATUS_FILE = "-status.json";

    private static final int MOST_FILES = 50;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final RemoteServer server;
    private final Path records;
    private final DeliveryLog log;
    private final InstantSource clock;
    private final Map<String, Controller> controllers = new LinkedHashMap<>();
    private @Nullable RemoteGame connected;
    private String version = "";
    private Instant since;
    private Instant nextLook;
    private volatile LiveView view;

    /**
     * A look-out that has not looked yet.
     *
     * @param records folder in which pushes are kept
     */
    public Live(RemoteServer server, Path records, DeliveryLog log, InstantSource clock) {
        this.server = server;
        this.records = records;
        this.log = log;
        this.clock = clock;
        since = clock.instant();
        nextLook = since;
        view = seen(List.of());
    }

    /** What was seen last. */
    public LiveView view() {
        return view;
    }

    /** Looks, if it is time to. */
    public void round() {
        Instant now = clock.instant();
        if (now.isBefore(nextLook)) {
            return;
        }
        nextLook = now.plus(BETWEEN_LOOKS);
        List<PushedBundle> pushed = PushedBundle.all(records);
        RemoteGame game = server.game().orElse(null);
        greet(game, now);
        if (game != null) {
            hosts(pushed).forEach(host -> look(game, host, now));
        }
        view = seen(pushed);
    }

    private void greet(@Nullable RemoteGame game, Instant now) {
        if (Objects.equals(game, connected)) {
            return;
        }
        version = game == null ? "" : versionOf(game);
        connected = game;
        since = now;
        log.say(game == null ? "the game has gone" : "the game is connected: " + version);
    }

    private static String versionOf(RemoteGame game) {
        try {
            return game.isVersion3() ? "3.x" : "2.x";
        } catch (InvalidInputException silent) {
            return "?";
        }
    }

    private static Set<String> hosts(List<PushedBundle> pushed) {
        Set<String> hosts = pushed.stream().map(PushedBundle::host).collect(Collectors.toCollection(TreeSet::new));
        hosts.add("home");
        return hosts;
    }

    /** Looks at a server's status files; what the game does not tell this time it may tell the next. */
    private void look(RemoteGame game, String host, Instant now) {
        try {
            List<String> paths = game.paths(host).stream()
                    .filter(path -> path.endsWith(STATUS_FILE))
                    .limit(MOST_FILES)
                    .toList();
            controllers.values().removeIf(each -> each.host().equals(host) && !paths.contains(each.path()));
            game.files(host, paths)
                    .forEach((path, text) -> Status.parse(text).ifPresent(status -> hear(host, path, status, now)));
        } catch (InvalidInputException untold) {
            log.findings(untold.findings());
        }
    }

    private void hear(String host, String path, Status status, Instant now) {
        String key = host + ":" + path;
        Optional<Controller> before = Optional.ofNullable(controllers.get(key));
        Controller heard =
                before.map(each -> each.heard(status, now)).orElseGet(() -> Controller.first(host, path, status, now));
        controllers.put(key, heard);
        boolean same = before.map(Controller::health).equals(Optional.of(heard.health()));
        if (!same) {
            log.say(heard.title() + ": " + heard.health() + (heard.note().isEmpty() ? "" : ": " + heard.note()));
        }
    }

    private LiveView seen(List<PushedBundle> pushed) {
        return new LiveView(version, since, server.howToConnect(), pushed, List.copyOf(controllers.values()));
    }
}
