package io.github.batchsmith.maven;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.game.World;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.pipeline.Verification;
import io.github.batchsmith.pipeline.VerificationText;
import io.github.batchsmith.pipeline.Verifications;
import io.github.batchsmith.pipeline.VerifyOptions;
import io.github.batchsmith.report.Units;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Proves that scripts do what the simulator predicts: simulates, renders, runs in the mock game and compares. */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class VerifyMojo extends DefinitionMojo {
    /** Skips this goal. */
    @Parameter(property = "batchsmith.verify.skip", defaultValue = "false")
    private boolean skip;

    /** World file or name of a built-in world: fresh, early, mid, late or benchmark. */
    @Parameter(property = "batchsmith.world", defaultValue = "mid")
    private String world = "";

    /** Game time to simulate and run, such as 90s, 10m or 2h. */
    @Parameter(property = "batchsmith.duration", defaultValue = "1h")
    private String duration = "";

    /** Start of the random numbers. */
    @Parameter(property = "batchsmith.seed", defaultValue = "1")
    private long seed;

    /** Game version, 2 or 3; by default the world's. */
    @Parameter(property = "batchsmith.game")
    private String game = "";

    /** Server to hack instead of the definition's own. */
    @Parameter(property = "batchsmith.target")
    private String target = "";

    /** Dollars that each batcher must make in a second, on average over the time. */
    @Parameter(property = "batchsmith.minIncome", defaultValue = "0")
    private double minIncome;

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    void run(Pipeline pipeline, List<String> names) throws MojoFailureException {
        World loaded = world(world);
        VerifyOptions options =
                new VerifyOptions(world, loaded, duration(duration), seed, version(game, loaded.version()), target);
        List<Checked> sound = pipeline.loadAll(names, loaded);
        sound.forEach(each -> warn(each.warnings()));
        List<Verification> verifications = Verifications.of(
                sound.stream().map(Checked::spec).toList(), options, (step, fraction) -> {}, each -> {});
        log(VerificationText.of(verifications));
        List<Finding> broken = verifications.stream()
                .flatMap(each -> Stream.concat(each.broken().stream(), tooPoor(each).stream()))
                .toList();
        if (!broken.isEmpty()) {
            throw failure(broken);
        }
    }

    private Optional<Finding> tooPoor(Verification verification) {
        double shown = verification.shown().moneyPerSecond();
        return shown >= minIncome
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "income-too-low",
                        verification.generated().name(),
                        "it made " + Units.moneyRate(shown) + ", <minIncome> asks for at least "
                                + Units.moneyRate(minIncome),
                        "improve the definition, or lower <minIncome>"));
    }
}
