package io.github.batchsmith.probe;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.GameSetup;
import io.github.batchsmith.testbed.MockGame;
import io.github.batchsmith.testbed.state.ScriptRam;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Runs the probe's scripts in a mock game. */
public final class MockProbe {
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    private MockProbe() {}

    /**
     * The files that the probe leaves beside itself in a mock game, by path.
     *
     * @param scripts the probe's scripts
     * @param host server to run them on
     * @throws InvalidInputException if they do not come to their end there
     */
    public static Map<String, String> run(
            World world, GameVersion version, ScriptRam ram, Map<String, String> scripts, String host) {
        try (MockGame game =
                new MockGame(GameSetup.builder(world, ram).version(version).build())) {
            scripts.forEach((path, text) -> game.write(host, path, text));
            game.start(host, ProbeScripts.MAIN, 1, List.of());
            if (!game.advanceUntil(() -> game.files(host).containsKey(ProbeScripts.RESULT), ENOUGH)) {
                throw new InvalidInputException(Finding.error(
                        "probe-failed-in-mock",
                        host,
                        "the probe does not come to its end in the mock game: " + game.errors(),
                        "report this with the world that --save writes"));
            }
            return game.files(host);
        }
    }
}
