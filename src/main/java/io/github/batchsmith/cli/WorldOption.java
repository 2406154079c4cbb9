package io.github.batchsmith.cli;

import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.Worlds;
import picocli.CommandLine.Option;

/** The world that a command plays in. */
final class WorldOption {
    static final String WORLD = "A world's name (fresh, early, mid, late, benchmark) or the path of a world file.";

    @Option(names = "--world", paramLabel = "W", required = true, description = WORLD)
    private String world = "";

    /** What the user called it. */
    String name() {
        return world;
    }

    World load() {
        return Worlds.load(world);
    }
}
