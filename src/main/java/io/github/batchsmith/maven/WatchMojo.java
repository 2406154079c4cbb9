package io.github.batchsmith.maven;

import io.github.batchsmith.deliver.Interruption;
import io.github.batchsmith.deliver.Watch;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.remote.RemoteServer;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Pushes definitions into the running game whenever they change: checked, simulated and rendered before. Goes on until
 * Ctrl-C, also while the game is away.
 */
@Mojo(name = "watch", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class WatchMojo extends GameMojo {
    /** Skips this goal. */
    @Parameter(property = "batchsmith.watch.skip", defaultValue = "false")
    private boolean skip;

    /** World file or name of a built-in world to check and simulate in: fresh, early, mid, late or benchmark. */
    @Parameter(property = "batchsmith.world", defaultValue = "mid")
    private String world = "";

    /** Game time to simulate, such as 90s, 10m or 2h. */
    @Parameter(property = "batchsmith.duration", defaultValue = "30m")
    private String duration = "";

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    void run(Pipeline pipeline, List<String> names) {
        Watch.Settings settings = new Watch.Settings(
                names, watchedFolders(), this::pipeline, world(world), duration(duration), destination());
        try (RemoteServer server = open();
                Interruption interruption = Interruption.listen(() -> getLog().warn(Interruption.TOLD))) {
            interruption.untilPressed(new Watch(settings, deliveryLog(), server, interruption)::round);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
