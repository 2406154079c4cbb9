package io.github.batchsmith.cli;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.Sampling;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Option;

/** What to note down during a run; the three options belong together. */
final class SampleOptions {
    @Option(
            names = "--sample",
            paramLabel = "D",
            required = true,
            description = "Note the state of the game down at this interval, from the start on.")
    private Duration interval = Duration.ofSeconds(1);

    @Option(
            names = "--target",
            paramLabel = "HOST",
            required = true,
            description = "Server whose money and security are noted down.")
    private String target = "";

    @Option(
            names = "--samples",
            paramLabel = "F.json",
            required = true,
            description = "File to write the samples to, as a JSON array.")
    private Path file = Path.of("");

    Path file() {
        return file;
    }

    /**
     * The samples to take in a world.
     *
     * @throws InvalidInputException if it has no such server
     */
    Sampling in(World world) {
        if (world.find(target).isEmpty()) {
            List<String> hosts = world.servers().stream()
                    .map(each -> each.server().hostname())
                    .toList();
            throw new InvalidInputException(Finding.error(
                    "target-unknown",
                    "--target " + target,
                    "the world has no server \"" + target + "\"",
                    DidYouMean.hint(target, hosts)));
        }
        return new Sampling(interval, target);
    }
}
