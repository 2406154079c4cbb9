package io.github.batchsmith.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.live.Status.Troubles;
import io.github.batchsmith.remote.PageServer;
import io.github.batchsmith.remote.PushedBundle;
import io.github.batchsmith.testing.Chromium;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live page in a browser. */
final class LivePageTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final String HOSTILE = "<img src=x onerror=\"document.title='owned'\">";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsIncomeAgainstPredictionAndRaisesTheAlarm() throws Exception {
        String page = shown(new LiveView(
                "3.x",
                NOON,
                "press Connect",
                List.of(new PushedBundle("joes", "home", NOON, Set.of("joes/hack.js", "joes/controller.js"))),
                List.of(
                        controller("joes", Health.ALARM, "earns $1.000m/s, predicted was $2.500m/s"),
                        controller("jit", Health.AGREES, ""))));

        assertThat(page)
                .contains("<title>(1) ALARM - Batchsmith</title>")
                .contains("game 3.x, connected since")
                .contains("<h3 class=\"\">joes on home</h3>")
                .contains("$1.234m/s<small class=\"faint\"> of $2.500m/s predicted</small>")
                .contains("ALARM: earns $1.000m/s, predicted was $2.500m/s")
                .contains("earns what was predicted")
                .contains("1500 batches, 4 desyncs; 1 late, 2 lost, 3 refused, 0 dropped")
                .contains("<polyline points=\"0,")
                .contains("<td class=\"\">2 files</td>");
    }

    @Test
    void showsWhatTheGameSendsAsTextOnly() throws Exception {
        String page =
                shown(new LiveView(HOSTILE, NOON, "", List.of(), List.of(controller(HOSTILE, Health.ALARM, HOSTILE))));

        assertThat(page)
                .contains("&lt;img src=x onerror=")
                .doesNotContain("<img")
                .doesNotContain("<title>owned</title>");
    }

    @Test
    void tellsHowToConnect() throws Exception {
        String page = shown(new LiveView("", NOON, "in the game open Options", List.of(), List.of()));

        assertThat(page)
                .contains("waiting for the game: in the game open Options")
                .contains("No controller has told its status yet")
                .contains("nothing yet");
    }

    private String shown(LiveView view) throws Exception {
        try (PageServer server = LivePage.open(0, () -> view)) {
            return Chromium.ofThisMachine().loaded(server.address(), folder.resolve("profile"));
        }
    }

    private static Controller controller(String name, Health health, String note) {
        Troubles troubles = new Troubles(1, 2, 3, 0, 4, "");
        Status status = new Status(name, "joesguns", NOON.toEpochMilli(), 1500, 1.234e6, 2.5e6, troubles);
        return new Controller("home", "joes-status.json", status, NOON, health, note, List.of(status, status));
    }
}
