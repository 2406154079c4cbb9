package io.github.batchsmith.maven;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.ram.RamFailure;
import io.github.batchsmith.ram.RamResult;
import io.github.batchsmith.ram.RamText;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Counts the RAM of scripts as the game does, and tells which name at which line costs what. */
@Mojo(name = "ram", threadSafe = true)
public final class RamMojo extends BatchsmithMojo {
    /** Skips this goal. */
    @Parameter(property = "batchsmith.ram.skip", defaultValue = "false")
    private boolean skip;

    /** Scripts, or folders of scripts; by default what {@code generate} has written. */
    @Parameter(property = "batchsmith.paths")
    private List<String> paths = List.of();

    @Parameter(defaultValue = "${project.build.directory}/bitburner", readonly = true)
    private File generated = new File("");

    /** Game version, 2 or 3. */
    @Parameter(property = "batchsmith.game", defaultValue = "3")
    private String game = "";

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    void run(Pipeline pipeline) throws MojoFailureException {
        if (paths.isEmpty() && !generated.exists()) {
            getLog().info("no scripts: nothing is generated in " + shown(generated.toPath()));
            return;
        }
        List<String> scripts = paths.isEmpty() ? List.of(shown(generated.toPath())) : paths;
        List<RamResult> results = scripts.stream()
                .flatMap(each -> pipeline.ram(located(each), version(game, GameVersion.V3)).stream())
                .toList();
        log(RamText.of(results));
        List<Finding> uncounted = results.stream()
                .filter(RamFailure.class::isInstance)
                .map(each -> Finding.error(
                        "ram-not-counted",
                        each.file(),
                        "the RAM of this script cannot be counted",
                        "see the log above"))
                .toList();
        if (!uncounted.isEmpty()) {
            throw failure(uncounted);
        }
    }
}
