package io.github.batchsmith.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.ram.RamReport;
import io.github.batchsmith.remote.Pusher;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteServer;
import io.github.batchsmith.testing.Patience;
import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The probe against a scripted game in which the mock game runs the scripts. */
final class ProbeTest {
    private final RemoteServer server = RemoteServer.open(Patience.options());
    private final Pipeline pipeline = new Pipeline(List.of());

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        server.close();
        pipeline.close();
    }

    @ParameterizedTest
    @CsvSource({"V2_7, early", "V2_8_1, fresh", "V3_0, late"})
    void findsNoDifferenceWhereTheGameIsTheMockGame(Version version, String world) {
        try (ScriptedGame game = new ScriptedGame(version).connect(server.port())) {
            Probe probe = probe("home");
            ProbeResult result = played(probe, game, world, UnaryOperator.identity());

            assertThat(probe.compare(result, pipeline::scriptRam)).isEmpty();
            assertThat(result.callCount()).isGreaterThan(500);
            assertThat(result.world().servers())
                    .hasSameSizeAs(WorldFiles.builtIn(world).servers());
        }
    }

    @Test
    void namesEveryCallAndEveryFactThatDiffer() {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0).connect(server.port())) {
            Probe probe = probe("home");
            ProbeResult result = played(
                    probe,
                    game,
                    "fresh",
                    text -> text.replaceFirst("(\"hackAnalyze\\(.{1,2}n00dles.{1,2}\\)\"):[0-9.e-]+", "$1:0.25")
                            .replaceFirst("\"weakenAnalyze\\(1, 1\\)\":0.05", "\"weakenAnalyze(1, 1)\":null"));

            assertThat(probe.compare(result, pipeline::scriptRam))
                    .extracting(Difference::subject)
                    .containsExactly("hackAnalyze(\"n00dles\")", "weakenAnalyze(1, 1)");
        }
    }

    @Test
    void leavesTheGameAsItWas() {
        try (ScriptedGame game = new ScriptedGame(Version.V2_7).connect(server.port())) {
            game.files("home").put(ProbeScripts.RESULT, "of an earlier run that was not ended");
            game.files("home").put("mine.js", "");
            played(probe("home"), game, "fresh", UnaryOperator.identity());

            assertThat(game.files("home")).containsOnlyKeys("mine.js");
        }
    }

    @Test
    void tellsThatItWasNotRunAndTakesItsScriptsBack() {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0).connect(server.port())) {
            Probe probe = probe("home");
            probe.push();

            assertThatThrownBy(() -> probe.await(() -> false))
                    .hasMessageContaining("probe-not-run")
                    .hasMessageContaining("run batchsmith-probe/constants.js");
            assertThat(game.files("home")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"{", "[]", "'{\"world\":1,\"calls\":{}}'", "'{\"world\":{},\"calls\":[]}'"})
    void refusesAFileThatIsNotTheProbes(String text) {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0).connect(server.port())) {
            Probe probe = probe("home");
            probe.push();
            game.files("home").put(ProbeScripts.RESULT, text);

            assertThatThrownBy(() -> probe.await(() -> true))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("probe-unreadable");
            assertThat(game.files("home")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void fitsIntoTheHomeOfANewPlayer(GameVersion version) {
        Path scripts = folder.resolve(ProbeScripts.NAME);
        TextFile.writeAll(folder, ProbeScripts.bundle().files());

        assertThat(pipeline.ram(scripts.toString(), version))
                .hasSize(2)
                .allSatisfy(each -> assertThat(((RamReport) each).totalGb()).isLessThanOrEqualTo(8));
    }

    private Probe probe(String host) {
        RemoteGame game = server.awaitGame(Patience.LONG);
        return new Probe(game, new Pusher(game, folder.resolve("records"), () -> false), host);
    }

    /** Pushes the probe, and runs it in a mock game as the player would in the real one. */
    private ProbeResult played(Probe probe, ScriptedGame game, String name, UnaryOperator<String> distortion) {
        probe.push();
        World world = WorldFiles.builtIn(name);
        Map<String, String> inMock = MockProbe.run(
                world, probe.version(), pipeline.scriptRam(probe.version(), world), game.files("home"), "home");
        for (String path : List.of(ProbeScripts.CONSTANTS, ProbeScripts.RESULT)) {
            game.files("home").put(path, distortion.apply(inMock.get(path)));
        }
        return probe.await(() -> true);
    }
}
