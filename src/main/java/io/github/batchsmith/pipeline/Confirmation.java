package io.github.batchsmith.pipeline;

import io.github.batchsmith.certify.Certificate;
import io.github.batchsmith.certify.Counterexample;
import io.github.batchsmith.certify.LevelUpExample;
import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.testbed.RunProgress;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.Testbed;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Tries in the mock game whether scripts break where their certificate says that they do. */
final class Confirmation {
    private final VerifyOptions options;
    private final Function<VerifyOptions, RunRequest> requests;

    /**
     * Tries with scripts that are run in conditions like these.
     *
     * @param requests how they are run in other conditions
     */
    Confirmation(VerifyOptions options, Function<VerifyOptions, RunRequest> requests) {
        this.options = options;
        this.requests = requests;
    }

    /** Whether they break as each example of the certificate tells. */
    boolean isShown(Certificate certificate) {
        return certificate.beyond().stream().allMatch(this::isShown)
                && certificate.beyondLevelUps().stream().allMatch(this::isShown);
    }

    private boolean isShown(Counterexample beyond) {
        LaunchWatch watch = new LaunchWatch(options.world());
        Testbed.run(request(beyond.duration(), beyond.seed(), beyond.chaos()), RunProgress.SILENT, watch);
        List<Counterexample.Step> timeline = beyond.timeline();
        return watch.raisedAt(beyond.target())
                .contains(timeline.get(timeline.size() - 1).atMillis());
    }

    /** Whether the scripts leave as little money in the mock game as in the simulation, at the same moment. */
    private boolean isShown(LevelUpExample beyond) {
        Counterexample.Step last = beyond.timeline().get(beyond.timeline().size() - 1);
        return Testbed.run(request(beyond.duration(), beyond.seed(), beyond.chaos())).landings().stream()
                .filter(each -> each.op() == Op.GROW && each.atMillis() == last.atMillis())
                .anyMatch(each -> Math.abs(each.moneyAfter() / moneyMax(each.target()) - beyond.share()) < 1e-9);
    }

    private double moneyMax(String target) {
        return options.world().find(target).orElseThrow().server().moneyMax();
    }

    private RunRequest request(Duration duration, long seed, String chaos) {
        return requests.apply(new VerifyOptions(
                        options.worldName(), options.world(), duration, seed, options.version(), options.target())
                .with(Chaos.parse(chaos)));
    }
}
