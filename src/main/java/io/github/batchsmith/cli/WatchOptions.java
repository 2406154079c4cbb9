package io.github.batchsmith.cli;

import io.github.batchsmith.deliver.Watch;
import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.pipeline.Worlds;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How definitions are tried before they reach the running game, and where they go. */
final class WatchOptions {
    @Option(
            names = "--world",
            paramLabel = "W",
            defaultValue = "mid",
            description = "World to check and simulate in; default ${DEFAULT-VALUE}. " + WorldOption.WORLD)
    private String world = "mid";

    @Option(
            names = "--for",
            paramLabel = "D",
            defaultValue = "30m",
            description = "Game time to simulate; default ${DEFAULT-VALUE}.")
    private Duration duration = Duration.ofMinutes(30);

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Mixin
    private DestinationOptions destination = new DestinationOptions();

    /**
     * What to watch.
     *
     * @param definitions what the player called them
     * @param classPath where their classes are
     */
    Watch.Settings settings(List<String> definitions, ClassPathOption classPath) {
        World loaded = Worlds.load(world);
        return new Watch.Settings(
                definitions,
                Stream.concat(classPath.paths().stream(), templates.folders().stream())
                        .toList(),
                () -> new Pipeline(classPath.paths(), templates.folders()),
                loaded,
                duration,
                destination.destination());
    }
}
