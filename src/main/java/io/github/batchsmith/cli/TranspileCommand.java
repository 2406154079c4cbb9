package io.github.batchsmith.cli;

import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code transpile}: turns Java into JavaScript. */
@Command(
        name = "transpile",
        description = "Turns Java classes of static methods into JavaScript modules: all, or none where one is wrong.",
        footerHeading = "%nExamples:%n",
        footer = {"  batchsmith transpile Ranking.java", "  batchsmith transpile src/*.java --out build/scripts"})
final class TranspileCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE.java", arity = "1..*", description = "Java sources; they may use each other.")
    private List<String> sources = new ArrayList<>();

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "", description = "Folder to write to; default here.")
    private Path out = Path.of("");

    TranspileCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, String> modules = transpile();
        TextFile.writeAll(out, modules);
        modules.keySet().forEach(name -> console.out().print("wrote " + out.resolve(name) + "\n"));
        return ExitCode.DONE;
    }

    private Map<String, String> transpile() {
        try (Pipeline pipeline = classPath.pipeline()) {
            return pipeline.transpile(sources);
        }
    }
}
