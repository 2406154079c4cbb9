package io.github.batchsmith.cli;

import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.CheckResult;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.pipeline.Worlds;
import io.github.batchsmith.report.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: validates definitions. */
@Command(
        name = "check",
        description =
                "Validates definitions and prints what is wrong with them; with a world, also what is wrong there.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith check shotgun",
            "  batchsmith check shotgun --world fresh",
            "  batchsmith check Joes.java other.json --json"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DefinitionOptions definitions = new DefinitionOptions();

    @Option(names = "--world", paramLabel = "W", description = WorldOption.WORLD)
    private String world = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<CheckResult> results = check();
        if (json) {
            console.out().print(Json.of(Map.of("definitions", results)));
        } else {
            results.forEach(this::print);
        }
        return results.stream().allMatch(CheckResult::isSound) ? ExitCode.DONE : ExitCode.INVALID_INPUT;
    }

    private List<CheckResult> check() {
        try (Pipeline pipeline = definitions.pipeline()) {
            return definitions.names().stream().map(checkBy(pipeline)).toList();
        }
    }

    private Function<String, CheckResult> checkBy(Pipeline pipeline) {
        if (world.isEmpty()) {
            return pipeline::check;
        }
        World loaded = Worlds.load(world);
        return definition -> pipeline.check(definition, loaded);
    }

    private void print(CheckResult result) {
        console.findings(result.findings());
        console.out().print(result.source() + ": " + verdict(result) + "\n");
        console.out().flush();
    }

    private static String verdict(CheckResult result) {
        String warnings = Words.count(result.warnings(), "warning");
        if (result.isSound()) {
            return result.warnings() == 0 ? "sound" : "sound, with " + warnings;
        }
        String errors = Words.count(result.errors(), "error");
        return result.warnings() == 0 ? errors : errors + " and " + warnings;
    }
}
