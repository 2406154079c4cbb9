package io.github.batchsmith.maven;

import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.pipeline.ProjectDefinitions;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that does something with the project's definitions. */
abstract class DefinitionMojo extends BatchsmithMojo {
    /**
     * Definitions to take: files of the project, names of classes or names of presets. By default all that the project
     * has: Java and JSON files in {@link #directory}, and its own classes that implement {@code BatcherDefinition}.
     */
    @Parameter(property = "batchsmith.definitions")
    private List<String> definitions = List.of();

    /** Folder of definitions that are no part of the project's classes: {@code .java} and {@code .json} files. */
    @Parameter(property = "batchsmith.directory", defaultValue = "${project.basedir}/src/main/bitburner")
    private File directory = new File("");

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
    private File classes = new File("");

    @Override
    final void run(Pipeline pipeline) throws MojoFailureException {
        List<String> names = names();
        if (names.isEmpty()) {
            getLog().info("no definitions: none in " + shown(directory.toPath()) + " nor among the classes");
        } else {
            run(pipeline, names);
        }
    }

    /** Does what the goal is for with at least one definition. */
    abstract void run(Pipeline pipeline, List<String> names) throws MojoFailureException;

    private List<String> names() {
        ProjectDefinitions project = new ProjectDefinitions(directory.toPath(), classes.toPath(), sourceRoots());
        return definitions.isEmpty()
                ? project.all().stream().map(this::located).toList()
                : definitions.stream()
                        .map(each -> located(project.sourceOfStale(each).orElse(each)))
                        .toList();
    }
}
