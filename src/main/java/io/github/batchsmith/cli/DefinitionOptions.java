package io.github.batchsmith.cli;

import io.github.batchsmith.pipeline.Definitions;
import io.github.batchsmith.pipeline.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The definitions that a command works on. */
final class DefinitionOptions {
    @Parameters(
            paramLabel = "DEF",
            arity = "1..*",
            description = "A .java file, a .json file, a preset's name, or a class on --classpath.")
    private List<String> definitions = new ArrayList<>();

    @Option(
            names = {"-cp", "--classpath"},
            paramLabel = "PATH",
            split = "[:;]",
            description = "Folders and jars that hold the classes of definitions.")
    private List<Path> classPath = new ArrayList<>();

    /** Every definition, loaded in the order given. */
    List<Loaded> load() {
        Definitions loader = new Definitions(classPath);
        return definitions.stream().map(loader::load).toList();
    }
}
