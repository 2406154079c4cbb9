package io.github.batchsmith.cli;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.ram.RamFailure;
import io.github.batchsmith.ram.RamResult;
import io.github.batchsmith.ram.RamText;
import io.github.batchsmith.report.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ram}: counts the RAM of scripts. */
@Command(
        name = "ram",
        description = "Counts the RAM of scripts as the game does, and prints which name at which line costs what.",
        footerHeading = "%nExamples:%n",
        footer = {"  batchsmith ram generated/v3", "  batchsmith ram hack.js controller.js --game 2 --json"})
final class RamCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A script, or a folder of scripts.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--game",
            paramLabel = "2|3",
            defaultValue = "3",
            description = "Game version; default ${DEFAULT-VALUE}.")
    private GameVersion game = GameVersion.V3;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    RamCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<RamResult> results = count();
        console.out().print(json ? Json.of(Map.of("scripts", results)) : RamText.of(results));
        return results.stream().noneMatch(RamFailure.class::isInstance) ? ExitCode.DONE : ExitCode.INVALID_INPUT;
    }

    private List<RamResult> count() {
        try (Pipeline pipeline = new Pipeline(List.of())) {
            return paths.stream()
                    .flatMap(path -> pipeline.ram(path, game).stream())
                    .toList();
        }
    }
}
