package io.github.batchsmith.cli;

import io.github.batchsmith.deliver.Destination;
import java.util.List;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private RecordsOption records = new RecordsOption();

    /** The servers, and where to keep what is replaced on them. */
    Destination destination() {
        return new Destination(hosts, records.folder());
    }
}
