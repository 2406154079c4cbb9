package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.stream.Stream;

/** A rule that a batcher must keep in every world; named for what it rejects. */
interface SpecRule {
    /** Code of all its findings. */
    FindingCode code();

    /** What breaks the rule. */
    Stream<Finding> check(BatcherSpec spec);
}
