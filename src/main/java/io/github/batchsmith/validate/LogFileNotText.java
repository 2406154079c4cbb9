package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.stream.Stream;

/** A log file that is not a .txt file. */
final class LogFileNotText implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.LOG_FILE_NOT_TEXT;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        return LogFiles.reject(
                spec,
                path -> GamePath.isFile(path) && !path.endsWith(".txt"),
                (place, path) ->
                        code().at(place, "must end in .txt, was \"" + path + "\"", "write a path such as joes.txt"));
    }
}
