package io.github.batchsmith.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.remote.Pusher;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteServer;
import io.github.batchsmith.remote.Shipment;
import io.github.batchsmith.testing.LogInMemory;
import io.github.batchsmith.testing.Patience;
import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LiveTest {
    private static final String FILE = "joes-status.json";

    private final RemoteServer server = RemoteServer.open(Patience.options());
    private final LogInMemory log = new LogInMemory();
    private Instant now = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir
    private Path records = Path.of("");

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"V2_7, 2.x", "V2_8_1, 2.x", "V3_0, 3.x"})
    void tellsWhichGameIsConnectedSinceWhen(Version version, String shown) {
        Live live = live();
        live.round();
        assertThat(live.view().version()).isEmpty();
        pass(60);
        try (ScriptedGame game = connected(version)) {
            live.round();

            assertThat(live.view().version()).isEqualTo(shown);
            assertThat(live.view().since()).isEqualTo(now);
            assertThat(game.answered()).isPositive();
        }
    }

    @Test
    void showsWhatWasPushed() {
        try (ScriptedGame game = connected(Version.V3_0)) {
            RemoteGame remote = server.awaitGame(Patience.LONG);
            Pusher pusher = new Pusher(remote, records, () -> false);
            ScriptBundle bundle =
                    new ScriptBundle("joes/controller.js", Map.of("joes/controller.js", "", "joes/hack.js", ""));
            pusher.push(pusher.plan(new Shipment("joes", "n00dles", bundle, Map.of())));
            game.files("n00dles").put(FILE, status(60, 0, 0, 0));
            Live live = live();
            live.round();

            assertThat(live.view().pushed()).singleElement().satisfies(each -> {
                assertThat(each.name()).isEqualTo("joes");
                assertThat(each.host()).isEqualTo("n00dles");
                assertThat(each.paths()).hasSize(2);
            });
            assertThat(live.view().controllers()).extracting(Controller::host).containsExactly("n00dles");
        }
    }

    @Test
    void raisesAnAlarmWhenIncomeAndPredictionPart() {
        try (ScriptedGame game = connected(Version.V2_7)) {
            Live live = live();
            assertThat(told(live, game, status(60, 0, 0, 0))).isEqualTo(Health.PREPARING);
            assertThat(told(live, game, status(120, 100, 500, 0))).isEqualTo(Health.SETTLING);
            assertThat(told(live, game, status(180, 400, 990, 0))).isEqualTo(Health.AGREES);
            assertThat(told(live, game, status(240, 700, 100, 0))).isEqualTo(Health.ALARM);
            assertThat(log.said()).contains("joes on home: ALARM: earns $545.000/s, predicted was $1.000k/s");
        }
    }

    @Test
    void raisesAnAlarmAtADesync() {
        try (ScriptedGame game = connected(Version.V3_0)) {
            Live live = live();
            told(live, game, status(60, 100, 1000, 0));
            assertThat(told(live, game, status(120, 200, 1000, 0))).isEqualTo(Health.AGREES);
            assertThat(told(live, game, status(180, 300, 1000, 1))).isEqualTo(Health.ALARM);
            assertThat(told(live, game, status(240, 400, 1000, 1))).isEqualTo(Health.AGREES);
            assertThat(log.said()).contains("ALARM: desync: a hack was killed");
        }
    }

    @Test
    void leavesRoomForTheLuckOfFewHacks() {
        try (ScriptedGame game = connected(Version.V3_0)) {
            Live live = live();
            told(live, game, status(60, 1, 0, 0));
            assertThat(told(live, game, status(120, 2, 0, 0))).isEqualTo(Health.AGREES);
            assertThat(told(live, game, status(180, 3, 2000, 0))).isEqualTo(Health.AGREES);
        }
    }

    @Test
    void beginsToMeasureAnewWhenTheControllerDoes() {
        try (ScriptedGame game = connected(Version.V3_0)) {
            Live live = live();
            told(live, game, status(60, 100, 1000, 0));
            told(live, game, status(120, 200, 1000, 0));
            assertThat(told(live, game, status(180, 50, 300, 0))).isEqualTo(Health.SETTLING);
            assertThat(told(live, game, status(240, 350, 1000, 0))).isEqualTo(Health.AGREES);
        }
    }

    @Test
    void tellsThatAControllerIsSilentAndForgetsOneWhoseFileIsGone() {
        try (ScriptedGame game = connected(Version.V3_0)) {
            Live live = live();
            String status = status(60, 100, 1000, 0);
            told(live, game, status);
            pass(400);
            assertThat(told(live, game, status)).isEqualTo(Health.SILENT);
            game.files("home").remove(FILE);
            pass(2);
            live.round();
            assertThat(live.view().controllers()).isEmpty();
        }
    }

    @Test
    void keepsTheLastHourOfALongRun() {
        try (ScriptedGame game = connected(Version.V3_0)) {
            Live live = live();
            for (int minute = 1; minute <= 100; minute++) {
                told(live, game, status(0, 100 * minute, 900 + minute, 0));
            }

            assertThat(live.view().controllers())
                    .singleElement()
                    .satisfies(each -> assertThat(each.measured()).hasSize(60));
        }
    }

    @Test
    void passesOverWhatIsNoStatus() {
        try (ScriptedGame game = connected(Version.V3_0)) {
            Live live = live();
            game.files("home").put("a-status.json", "{");
            game.files("home").put("b-status.json", "[1e999]");
            game.files("home").put("c-status.json", "{\"predicted\":\"much\",\"batches\":1}");
            game.files("home").put("d-status.json", "{\"predicted\":1e999,\"batches\":-1,\"name\":\"\\u001b[2J\"}");
            for (int i = 0; i < 1000; i++) {
                game.files("home").put("many/" + i + "-status.json", "{\"predicted\":1,\"batches\":1}");
            }
            live.round();

            assertThat(live.view().controllers()).hasSizeLessThanOrEqualTo(50);
            assertThat(log.said()).doesNotContain("\u001b");
        }
    }

    @Test
    void forgetsTheGameThatHasGone() {
        Live live = live();
        try (ScriptedGame game = connected(Version.V3_0)) {
            live.round();
            assertThat(game.answered()).isPositive();
        }
        while (server.game().isPresent()) {
            Thread.onSpinWait();
        }
        pass(2);
        live.round();
        assertThat(live.view().version()).isEmpty();
        assertThat(log.said()).contains("the game is connected: 3.x", "the game has gone");
    }

    /** A status a minute after the last. */
    private Health told(Live live, ScriptedGame game, String status) {
        game.files("home").put(FILE, status);
        pass(60);
        live.round();
        return live.view().controllers().get(0).health();
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private Live live() {
        return new Live(server, records, log, () -> now);
    }

    private ScriptedGame connected(Version version) {
        ScriptedGame game = new ScriptedGame(version).connect(server.port());
        server.awaitGame(Patience.LONG);
        return game;
    }

    private String status(int second, int batches, int income, int desyncs) {
        return """
                {"name":"joes","target":"joesguns","at":%d,"batches":%d,"income":%d,"predicted":1000,
                 "late":0,"lost":0,"refused":0,"desyncs":%d,"cause":"a hack was killed"}""".formatted(now.plusSeconds(second).toEpochMilli(), batches, income, desyncs);
    }
}
