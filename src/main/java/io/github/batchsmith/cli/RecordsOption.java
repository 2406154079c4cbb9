package io.github.batchsmith.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where is kept what pushes replace in the running game. */
final class RecordsOption {
    @Option(
            names = "--records",
            paramLabel = "DIR",
            defaultValue = ".batchsmith",
            description = "Where to keep what was replaced; default ${DEFAULT-VALUE}.")
    private Path folder = Path.of(".batchsmith");

    /** The folder. */
    Path folder() {
        return folder;
    }
}
