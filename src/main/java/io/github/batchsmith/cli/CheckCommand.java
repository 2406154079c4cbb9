package io.github.batchsmith.cli;

import io.github.batchsmith.pipeline.Loaded;
import io.github.batchsmith.report.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: validates definitions. */
@Command(
        name = "check",
        description = "Validates definitions and prints what is wrong with them.",
        footerHeading = "%nExamples:%n",
        footer = {"  batchsmith check shotgun", "  batchsmith check Joes.java other.json --json"})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DefinitionOptions definitions = new DefinitionOptions();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Loaded> loaded = definitions.load();
        if (json) {
            console.out().print(Json.of(Map.of("definitions", loaded)));
        } else {
            loaded.forEach(each -> console.out().print(each.spec().name() + ": loaded from " + each.source() + "\n"));
        }
        return ExitCode.DONE;
    }
}
