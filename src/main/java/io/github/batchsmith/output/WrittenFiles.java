package io.github.batchsmith.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What writing bundles came to.
 *
 * @param written files that are new or have new contents
 * @param unchanged files that were up to date already
 * @param removed files of an earlier run that no bundle has any more
 */
public record WrittenFiles(List<Path> written, List<Path> unchanged, List<Path> removed) {
    public WrittenFiles {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }
}
