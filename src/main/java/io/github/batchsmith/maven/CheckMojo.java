package io.github.batchsmith.maven;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.CheckResult;
import io.github.batchsmith.pipeline.Pipeline;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Validates definitions, and fails with everything that is wrong with any of them. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends DefinitionMojo {
    /** Skips this goal. */
    @Parameter(property = "batchsmith.check.skip", defaultValue = "false")
    private boolean skip;

    /** World file or name of a built-in world to check for; by default only what holds in any world is checked. */
    @Parameter(property = "batchsmith.world")
    private String world = "";

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    void run(Pipeline pipeline, List<String> names) throws MojoFailureException {
        List<CheckResult> results = check(pipeline, names);
        List<Finding> broken = results.stream()
                .filter(each -> !each.isSound())
                .flatMap(each -> each.findings().stream())
                .toList();
        if (!broken.isEmpty()) {
            throw failure(broken);
        }
        for (CheckResult each : results) {
            warn(each.findings());
            getLog().info(each.source() + ": sound");
        }
    }

    private List<CheckResult> check(Pipeline pipeline, List<String> names) {
        if (world.isEmpty()) {
            return names.stream().map(pipeline::check).toList();
        }
        World loaded = world(world);
        return names.stream().map(each -> pipeline.check(each, loaded)).toList();
    }
}
