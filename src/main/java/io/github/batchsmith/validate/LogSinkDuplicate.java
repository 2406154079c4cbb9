package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LogSink;
import java.util.List;
import java.util.stream.Stream;

/** A second sink for the same place, in which every line would stand twice. */
final class LogSinkDuplicate implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.LOG_SINK_DUPLICATE;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        List<LogSink> sinks = spec.logging();
        return Duplicates.indexes(sinks, LogSinkDuplicate::place)
                .mapToObj(i -> code().at(
                                "logging[" + i + "]",
                                "must be a new place, was again " + place(sinks.get(i)),
                                "remove one of the two"));
    }

    private static String place(LogSink sink) {
        if (sink instanceof LogSink.TextFile file) {
            return "the file \"" + GamePath.withoutLeadingSlash(file.path()) + "\"";
        }
        return sink instanceof LogSink.TailWindow ? "the window" : "the terminal";
    }
}
