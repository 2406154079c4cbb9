package io.github.batchsmith.live;

import io.github.batchsmith.remote.PushedBundle;
import io.github.batchsmith.report.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the live page shows.
 *
 * @param version version of the game that is connected, such as {@code 3.x}; empty while none is
 * @param since since when it is connected, or gone
 * @param howToConnect what the player does to connect
 */
public record LiveView(
        String version, Instant since, String howToConnect, List<PushedBundle> pushed, List<Controller> controllers) {
    public LiveView {
        pushed = List.copyOf(pushed);
        controllers = List.copyOf(controllers);
    }

    /** The same as the JSON that the page reads. */
    String json() {
        return Json.of(Map.of(
                "version", version,
                "since", since.toEpochMilli(),
                "howToConnect", howToConnect,
                "pushed", pushed.stream().map(LiveView::shown).toList(),
                "controllers", controllers.stream().map(LiveView::shown).toList()));
    }

    private static Map<String, Object> shown(PushedBundle bundle) {
        return Map.of(
                "name", bundle.name(),
                "host", bundle.host(),
                "at", bundle.at().toEpochMilli(),
                "files", bundle.paths().size());
    }

    private static Map<String, Object> shown(Controller controller) {
        return Map.of(
                "host", controller.host(),
                "status", controller.status(),
                "heard", controller.heard().toEpochMilli(),
                "health", controller.health(),
                "note", controller.note(),
                "incomes", controller.measured().stream().map(Status::income).toList());
    }
}
