package io.github.batchsmith.maven;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.output.WrittenFiles;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.Generated;
import io.github.batchsmith.pipeline.GeneratedFiles;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.report.Units;
import java.io.File;
import java.util.List;
import java.util.function.Function;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Renders the scripts of definitions, all or none. Files that are up to date are left alone. */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends DefinitionMojo {
    /** Skips this goal. */
    @Parameter(property = "batchsmith.generate.skip", defaultValue = "false")
    private boolean skip;

    /** Folder to write to, each batcher into a folder of its name. */
    @Parameter(property = "batchsmith.out", defaultValue = "${project.build.directory}/bitburner")
    private File outputDirectory = new File("");

    /** Game version, 2 or 3; by default the world's, else 3. */
    @Parameter(property = "batchsmith.game")
    private String game = "";

    /** World file or name of a built-in world to check and render for; by default BitNode 1. */
    @Parameter(property = "batchsmith.world")
    private String world = "";

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    void run(Pipeline pipeline, List<String> names) {
        List<Generated> generated =
                world.isEmpty() ? generate(pipeline, names) : generateFor(world(world), pipeline, names);
        WrittenFiles files = GeneratedFiles.write(outputDirectory.toPath(), generated);
        generated.forEach(each -> getLog().info(each.name() + ": " + each.ram().size() + " scripts, controller "
                + Units.ram(each.controllerRamGb())));
        log(outputDirectory.toPath(), files);
    }

    private List<Generated> generate(Pipeline pipeline, List<String> names) {
        GameVersion version = version(game, GameVersion.V3);
        return each(pipeline.loadAll(names), checked -> pipeline.generate(checked.spec(), version));
    }

    private List<Generated> generateFor(World loaded, Pipeline pipeline, List<String> names) {
        GameVersion version = version(game, loaded.version());
        return each(pipeline.loadAll(names, loaded), checked -> pipeline.generate(checked.spec(), version, loaded));
    }

    private List<Generated> each(List<Checked> sound, Function<Checked, Generated> generator) {
        sound.forEach(each -> warn(each.warnings()));
        return sound.stream().map(generator).toList();
    }
}
