package io.github.batchsmith.cli;

import io.github.batchsmith.pipeline.InputFile;
import io.github.batchsmith.testbed.trace.TraceEvent;
import io.github.batchsmith.testbed.trace.TraceText;
import io.github.batchsmith.testbed.trace.TraceWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace}: shows a part of what a run has recorded. */
@Command(
        name = "trace",
        description = {
            "Shows what happened in a run that was recorded with run --trace: processes that start and end, timers that are set and fire, values written to ports and read, landings, errors and faults, each timer, start and module that a fault makes late among them.",
            "Times are game time since the start of the run."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith trace F.jsonl --from 90s --to 92s",
            "  batchsmith trace F.jsonl --pid 17 --kind landed,write",
            "  batchsmith trace F.jsonl --pid 17 --kind landed,fault",
            "  batchsmith trace F.jsonl --kind fault --json"
        })
final class TraceCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "F.jsonl", description = "File that run --trace has written.")
    private String file = "";

    @Option(
            names = "--from",
            paramLabel = "D",
            converter = Converters.SinceStart.class,
            description = "Leave out what happened before; default the start.")
    private @Nullable Duration from;

    @Option(
            names = "--to",
            paramLabel = "D",
            converter = Converters.SinceStart.class,
            description = "Leave out what happened after; default the end.")
    private @Nullable Duration to;

    @Option(names = "--pid", paramLabel = "N", split = ",", description = "Show only events of these scripts.")
    private List<Integer> pids = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Show only events of these kinds: start, end, set, fired, write, read, clear, landed, error, fault.")
    private List<TraceEvent.Kind> kinds = new ArrayList<>();

    @Option(names = "--json", description = "Print the events as they were recorded, one JSON object a line.")
    private boolean json;

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<TraceEvent.Kind> wanted = EnumSet.noneOf(TraceEvent.Kind.class);
        wanted.addAll(kinds);
        TraceWindow window = new TraceWindow(
                from == null ? 0 : (double) from.toMillis(),
                to == null ? Double.POSITIVE_INFINITY : (double) to.toMillis(),
                new HashSet<>(pids),
                wanted);
        UnaryOperator<String> shown = json ? UnaryOperator.identity() : TraceText::of;
        try (Stream<String> lines = new InputFile(file).lines()) {
            window.of(lines, file).map(shown).forEach(line -> console.out().print(line + "\n"));
        }
        return ExitCode.DONE;
    }
}
