package io.github.batchsmith.cli;

import io.github.batchsmith.deliver.Destination;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where batchers go in the running game. */
final class DestinationOptions {
    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "home",
            description =
                    "Server of the game to put the files on; default ${DEFAULT-VALUE}. May be given more than once.")
    private List<String> hosts = List.of("home");

    @Option(
            names = "--records",
            paramLabel = "DIR",
            defaultValue = ".batchsmith",
            description = "Where to keep what was replaced; default ${DEFAULT-VALUE}.")
    private Path records = Path.of(".batchsmith");

    /** The servers, and where to keep what is replaced on them. */
    Destination destination() {
        return new Destination(hosts, records);
    }
}
