package io.github.batchsmith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Templates of the player's own. */
final class TemplatesOption {
    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description =
                    "Templates to use in place of Batchsmith's of the same names; `templates` writes those to start from.")
    private List<Path> folders = new ArrayList<>();

    /** The folders that hold them. */
    List<Path> folders() {
        return List.copyOf(folders);
    }
}
