package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.stream.Stream;

/** A log file with a path that the game does not accept. */
final class LogFilePathInvalid implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.LOG_FILE_PATH_INVALID;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        return LogFiles.reject(
                spec,
                path -> !GamePath.isFile(path),
                (place, path) -> code().at(
                                place,
                                "must be a path of the game: folders and name.txt without spaces, quotes or any of"
                                        + " * ? [ ] ! \\ ~ | #, was \"" + path + "\"",
                                "write a path such as joes.txt or logs/joes.txt"));
    }
}
