package io.github.batchsmith.maven;

import io.github.batchsmith.deliver.Delivery;
import io.github.batchsmith.deliver.Interruption;
import io.github.batchsmith.deliver.PushLines;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.Generated;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.remote.PushPlan;
import io.github.batchsmith.remote.PushReport;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteServer;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Puts the scripts of definitions into the running game, each batcher whole or not at all. Fails where the game counts
 * another RAM.
 */
@Mojo(name = "push", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class PushMojo extends GameMojo {
    /** Skips this goal. */
    @Parameter(property = "batchsmith.push.skip", defaultValue = "false")
    private boolean skip;

    /** Game version, 2 or 3; by default that of the running game. */
    @Parameter(property = "batchsmith.game")
    private String game = "";

    /** How long to wait for the game to connect, such as 90s or 2m. */
    @Parameter(property = "batchsmith.wait", defaultValue = "2m")
    private String wait = "";

    /** Shows what would change, and changes nothing. */
    @Parameter(property = "batchsmith.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    void run(Pipeline pipeline, List<String> names) throws MojoFailureException {
        Duration patience = duration(wait);
        List<Checked> checked = pipeline.loadAll(names);
        checked.forEach(each -> warn(each.warnings()));
        try (RemoteServer server = open();
                Interruption interruption = Interruption.listen(() -> getLog().warn(Interruption.TOLD))) {
            log("waiting for the game: " + server.howToConnect());
            RemoteGame connected = server.awaitGame(patience);
            Delivery delivery = new Delivery(connected, destination(), interruption);
            List<PushPlan> plans = delivery.plan(generated(pipeline, checked, delivery));
            List<PushReport> reports = dryRun ? List.of() : delivery.push(plans);
            log(PushLines.of(plans));
            requireSameRam(reports);
        }
    }

    private List<Generated> generated(Pipeline pipeline, List<Checked> checked, Delivery delivery) {
        GameVersion version = version(game, delivery.version());
        return checked.stream()
                .map(each -> pipeline.generate(each.spec(), version))
                .toList();
    }

    private void requireSameRam(List<PushReport> reports) throws MojoFailureException {
        List<Finding> findings = reports.stream()
                .flatMap(each -> PushLines.warnings(each).stream())
                .toList();
        if (reports.stream().anyMatch(each -> !each.ramDifferences().isEmpty())) {
            throw failure(findings);
        }
        warn(findings);
    }
}
