package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LogSink;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The log files of a batcher, with their places in the spec. */
final class LogFiles {
    private LogFiles() {}

    /** One finding for each log file whose path is to be rejected. */
    static Stream<Finding> reject(
            BatcherSpec spec, Predicate<String> path, BiFunction<String, String, Finding> finding) {
        return IntStream.range(0, spec.logging().size())
                .boxed()
                .flatMap(i -> spec.logging().get(i) instanceof LogSink.TextFile file && path.test(file.path())
                        ? Stream.of(finding.apply("logging[" + i + "].path", file.path()))
                        : Stream.empty());
    }
}
