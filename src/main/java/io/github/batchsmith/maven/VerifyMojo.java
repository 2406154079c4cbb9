package io.github.batchsmith.maven;

import io.github.batchsmith.diagnostic.Finding;
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
public final class VerifyMojo extends PlayMojo {
    /** Skips this goal. */
    @Parameter(property = "batchsmith.verify.skip", defaultValue = "false")
    private boolean skip;

    /** Game version, 2 or 3; by default the world's. */
    @Parameter(property = "batchsmith.game")
    private String game = "";

    /** Dollars that each batcher must make in a second, on average over the time. */
    @Parameter(property = "batchsmith.minIncome", defaultValue = "0")
    private double minIncome;

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    void play(Pipeline pipeline, List<String> names, Play play) throws MojoFailureException {
        VerifyOptions options = new VerifyOptions(
                play.worldName(),
                play.world(),
                play.duration(),
                play.seed(),
                version(game, play.world().version()),
                play.target());
        List<Checked> sound = pipeline.loadAll(names, play.world());
        sound.forEach(each -> warn(each.warnings()));
        List<Verification> verifications = Verifications.of(
                this::pipeline,
                sound.stream().map(Checked::spec).toList(),
                options,
                (step, fraction) -> {},
                each -> {});
        log(VerificationText.of(verifications, minIncome));
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
