package io.github.batchsmith.maven;

import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.Pipeline;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that plays the project's definitions in a world. */
abstract class PlayMojo extends DefinitionMojo {
    /** World file or name of a built-in world: fresh, early, mid, late or benchmark. */
    @Parameter(property = "batchsmith.world", defaultValue = "mid")
    private String world = "";

    /** Game time to play, such as 90s, 10m or 2h. */
    @Parameter(property = "batchsmith.duration", defaultValue = "1h")
    private String duration = "";

    /** Start of the random numbers. */
    @Parameter(property = "batchsmith.seed", defaultValue = "1")
    private long seed;

    /** Server to hack instead of the definition's own. */
    @Parameter(property = "batchsmith.target")
    private String target = "";

    @Override
    final void run(Pipeline pipeline, List<String> names) throws MojoFailureException {
        play(pipeline, names, new Play(world, world(world), duration(duration), seed, target));
    }

    /** Does what the goal is for with at least one definition. */
    abstract void play(Pipeline pipeline, List<String> names, Play play) throws MojoFailureException;

    /**
     * What to play.
     *
     * @param worldName world file or name of a built-in world
     * @param duration game time
     * @param seed start of the random numbers
     * @param target server to hack, or empty for the definition's own
     */
    record Play(String worldName, World world, Duration duration, long seed, String target) {}
}
