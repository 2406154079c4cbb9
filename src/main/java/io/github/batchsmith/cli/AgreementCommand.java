package io.github.batchsmith.cli;

import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.Agreement;
import io.github.batchsmith.pipeline.VerifyOptions;
import io.github.batchsmith.pipeline.Worlds;
import io.github.batchsmith.report.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code agreement}: every preset, in every world, from several seeds. */
@Command(
        name = "agreement",
        description = {
            "Verifies presets in worlds from seeds, each with each, side by side on all cores, and prints where simulator and mock game agree:",
            "the same landings in the same order, and the money within 0.5 %%; exit code 4 where they do not."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith agreement --for 10m",
            "  batchsmith agreement --world mid,late --preset jit,fleet --seeds 1..5 --for 5m"
        })
final class AgreementCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--world",
            paramLabel = "W",
            split = ",",
            defaultValue = "fresh,early,mid,late,benchmark",
            description = "Worlds, separated by commas; default ${DEFAULT-VALUE}.")
    private List<String> worlds = List.of();

    @Option(
            names = "--preset",
            paramLabel = "P",
            split = ",",
            description = "Presets, separated by commas; default all.")
    private List<String> presets = List.of();

    @Mixin
    private DurationOption duration = new DurationOption();

    @Mixin
    private SeedsOption seeds = new SeedsOption();

    @Option(names = "--target", paramLabel = "HOST", description = "Server to hack instead of the definition's own.")
    private String target = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    AgreementCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Agreement> agreements = Agreement.of(trials(), this::say);
        console.out().print(json ? Json.of(Map.of("agreements", agreements)) : Agreement.table(agreements));
        return agreements.stream().allMatch(Agreement::kept) ? ExitCode.DONE : ExitCode.PROMISE_NOT_KEPT;
    }

    private List<Agreement.Trial> trials() {
        List<Preset> played = presets.isEmpty()
                ? Presets.all()
                : presets.stream().map(Presets::named).toList();
        List<Agreement.Trial> trials = new ArrayList<>();
        for (String name : worlds) {
            World world = Worlds.load(name);
            VerifyOptions options = new VerifyOptions(name, world, duration.value(), 1, world.version(), target);
            for (Preset preset : played) {
                seeds.values().forEach(seed -> trials.add(new Agreement.Trial(preset.spec(), options.from(seed))));
            }
        }
        return trials;
    }

    private void say(Agreement agreement) {
        console.err()
                .print(agreement.batcher() + " in " + agreement.world() + " from seed " + agreement.seed() + ": "
                        + agreement.verdict() + "\n");
        console.err().flush();
    }
}
