package io.github.batchsmith.cli;

import io.github.batchsmith.deliver.Watch;
import io.github.batchsmith.pipeline.Pipeline;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The definitions that a command works on. */
final class DefinitionOptions {
    static final String DEFINITION = "A .java file, a .json file, a preset's name, or a class on --classpath.";

    @Parameters(paramLabel = "DEF", arity = "1..*", description = DEFINITION)
    private List<String> definitions = new ArrayList<>();

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    /** What the user called them, in the order given. */
    List<String> names() {
        return List.copyOf(definitions);
    }

    /** What a watch follows. */
    Watch.Settings watched(WatchOptions options) {
        return options.settings(names(), classPath);
    }

    /** The pipeline that finds them. */
    Pipeline pipeline() {
        return classPath.pipeline();
    }

    /** The pipeline that finds them and renders with these templates. */
    Pipeline pipeline(TemplatesOption templates) {
        return new Pipeline(classPath.paths(), templates.folders());
    }
}
