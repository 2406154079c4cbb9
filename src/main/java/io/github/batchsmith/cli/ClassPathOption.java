package io.github.batchsmith.cli;

import io.github.batchsmith.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where classes of definitions are looked up. */
final class ClassPathOption {
    @Option(
            names = {"-cp", "--classpath"},
            paramLabel = "PATH",
            split = "[:;]",
            description = "Folders and jars that hold the classes of definitions.")
    private List<Path> classPath = new ArrayList<>();

    /** The folders and jars. */
    List<Path> paths() {
        return List.copyOf(classPath);
    }

    /** The pipeline that looks there. */
    Pipeline pipeline() {
        return new Pipeline(classPath);
    }
}
