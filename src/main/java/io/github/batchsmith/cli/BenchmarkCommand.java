package io.github.batchsmith.cli;

import io.github.batchsmith.benchmark.Benchmark;
import io.github.batchsmith.benchmark.BenchmarkTable;
import io.github.batchsmith.benchmark.ChaosBenchmark;
import io.github.batchsmith.benchmark.ChaosTable;
import io.github.batchsmith.benchmark.Finish;
import io.github.batchsmith.benchmark.MarkedSection;
import io.github.batchsmith.benchmark.Passage;
import io.github.batchsmith.benchmark.Race;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.InputFile;
import io.github.batchsmith.pipeline.Progress;
import io.github.batchsmith.report.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code benchmark}: the races by which the schedules are compared. */
@Command(
        name = "benchmark",
        description = {
            "Races the presets in the mock game, and compares with the simulator: what they earn on one given target and on targets of their own choice.",
            "Takes some minutes. Exit code 4 where a prediction was not kept."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith benchmark",
            "  batchsmith benchmark --world late --seeds 1",
            "  batchsmith benchmark --readme README.md",
            "  batchsmith benchmark --chaos --preset jit"
        })
final class BenchmarkCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Run each race from the seeds 1 to N; default ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(names = "--world", paramLabel = "W", description = "Only the races in these worlds.")
    private List<String> worlds = List.of();

    @Option(names = "--preset", paramLabel = "P", description = "Only the races of these presets.")
    private List<String> presets = List.of();

    @Option(
            names = "--readme",
            paramLabel = "FILE",
            description =
                    "Write the table into this Markdown file, between <!-- benchmark --> and <!-- end benchmark -->.")
    private @Nullable String readme;

    @Option(
            names = "--chaos",
            description =
                    "Simulate each schedule for half an hour in calm weather, with late timers and pauses, and in a background "
                            + "tab instead; the marks are <!-- chaos --> and <!-- end chaos -->. Exit code 4 where late "
                            + "timers cost more than a tenth, or leave a target off its track for more than two batches.")
    private boolean chaos;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    BenchmarkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (seeds < 1) {
            throw new InvalidInputException(
                    Finding.error("no-seeds", "--seeds", "must be at least 1, was " + seeds, "leave it out for 5"));
        }
        List<Race> races = races(chaos ? ChaosBenchmark.races() : Race.all());
        if (readme != null) {
            MarkedSection.in(readme, new InputFile(readme).text(), section()); // before the races, which take long
        }
        return chaos ? chaos(races) : calm(races);
    }

    private String section() {
        return chaos ? "chaos" : "benchmark";
    }

    private int calm(List<Race> races) {
        List<Finish> finishes = run((from, bar) -> Benchmark.run(races, from, bar));
        print(BenchmarkTable.of(finishes), Map.of("finishes", finishes));
        return finishes.stream().allMatch(Finish::kept) ? ExitCode.DONE : ExitCode.PROMISE_NOT_KEPT;
    }

    private int chaos(List<Race> races) {
        List<Passage> passages = run((from, bar) -> ChaosBenchmark.run(races, from, bar));
        print(ChaosTable.of(passages), Map.of("passages", passages));
        return ChaosTable.isKept(passages) ? ExitCode.DONE : ExitCode.PROMISE_NOT_KEPT;
    }

    private List<Race> races(List<Race> all) {
        List<Race> races = all.stream()
                .filter(each -> worlds.isEmpty() || worlds.contains(each.world()))
                .filter(each -> presets.isEmpty() || presets.contains(each.preset()))
                .toList();
        if (races.isEmpty()) {
            String known = all.stream()
                    .map(each -> each.preset() + " in " + each.world())
                    .collect(Collectors.joining(", "));
            throw new InvalidInputException(Finding.error(
                    "no-race",
                    "benchmark",
                    "no race is of "
                            + Stream.concat(worlds.stream(), presets.stream()).collect(Collectors.joining(" and ")),
                    "the races are: " + known));
        }
        return races;
    }

    private <R> List<R> run(BiFunction<List<Long>, Progress, List<R>> races) {
        List<Long> all = LongStream.rangeClosed(1, seeds).boxed().toList();
        try (ProgressBar bar = new ProgressBar(console)) {
            return races.apply(all, bar);
        }
    }

    private void print(String table, Object whole) {
        if (readme != null) {
            TextFile.write(
                    Path.of(readme),
                    MarkedSection.in(readme, new InputFile(readme).text(), section())
                            .with(table));
        }
        console.out().print(json ? Json.of(whole) : table);
    }
}
