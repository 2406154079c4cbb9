package io.github.batchsmith.cli;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.probe.MockProbe;
import io.github.batchsmith.probe.ProbeScripts;
import io.github.batchsmith.testing.ScriptedGame;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A player who runs the scripts of {@code probe} as soon as they are in the game. */
final class ProbePlayer {
    private ProbePlayer() {}

    /**
     * Waits for the scripts, and leaves in the game what they write.
     *
     * @param world what the player's game is like
     * @param distortion where that game is otherwise than the mock game
     */
    static void play(ScriptedGame game, World world, UnaryOperator<String> distortion) {
        Map<String, String> scripts = ProbeScripts.bundle().files();
        while (!game.files("home").keySet().containsAll(scripts.keySet())) {
            Thread.onSpinWait();
        }
        try (Pipeline pipeline = new Pipeline(List.of())) {
            String result = MockProbe.run(
                            world, GameVersion.V3, pipeline.scriptRam(GameVersion.V3, world), scripts, "home")
                    .get("batchsmith-probe/result.json");
            game.files("home").put("batchsmith-probe/result.json", distortion.apply(result));
        }
    }
}
