package io.github.batchsmith.maven;

import io.github.batchsmith.output.BundleWriter;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.pipeline.ProjectDefinitions;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Turns Java classes of static methods into JavaScript modules, all or none. Files that are up to date are left alone. */
@Mojo(
        name = "transpile",
        defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class TranspileMojo extends BatchsmithMojo {
    /** Skips this goal. */
    @Parameter(property = "batchsmith.transpile.skip", defaultValue = "false")
    private boolean skip;

    /** Java sources, which may use each other; by default those in {@link #directory} that are no definitions. */
    @Parameter(property = "batchsmith.sources")
    private List<String> sources = List.of();

    /** Folder of sources. */
    @Parameter(property = "batchsmith.directory", defaultValue = "${project.basedir}/src/main/bitburner")
    private File directory = new File("");

    /** Folder to write to. */
    @Parameter(property = "batchsmith.modules", defaultValue = "${project.build.directory}/bitburner-modules")
    private File outputDirectory = new File("");

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    void run(Pipeline pipeline) {
        List<String> files = sources.isEmpty()
                ? ProjectDefinitions.otherSources(directory.toPath()).stream()
                        .map(BatchsmithMojo::shown)
                        .toList()
                : sources.stream().map(this::located).toList();
        if (files.isEmpty()) {
            getLog().info("no sources in " + shown(directory.toPath()));
            return;
        }
        Map<String, String> modules = pipeline.transpile(files);
        ScriptBundle bundle = new ScriptBundle(modules.keySet().iterator().next(), modules);
        log(outputDirectory.toPath(), BundleWriter.write(outputDirectory.toPath(), bundle));
    }
}
