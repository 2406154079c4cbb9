package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.stream.Stream;

/** A rule that a batcher must keep in the world it is to run in; named for what it rejects. */
interface WorldRule {
    /** Code of all its findings. */
    FindingCode code();

    /** What breaks the rule. */
    Stream<Finding> check(BatcherSpec spec, World world);
}
