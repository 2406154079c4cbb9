package io.github.batchsmith.tune;

import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;

/**
 * What was chosen for a spec, as people call it.
 *
 * @param target empty where the controller chooses it
 * @param fraction of the target's money that a batch takes, or 0 where the controller finds it anew as the level rises
 * @param gapMillis time in ms by which one landing may be late before it meets the next
 */
public record Choice(String target, String schedule, String word, double fraction, double gapMillis) {
    /** The choices of a spec for one target. */
    static Choice of(BatcherSpec spec) {
        return new Choice(
                spec.targets() instanceof Targets.Only only ? only.hostname() : "",
                spec.schedule().word(),
                spec.batch().words().get(0).letters(),
                spec.take() instanceof Take.Fraction take ? take.fraction() : 0,
                spec.schedule().landingGap().toNanos() / 1e6);
    }
}
