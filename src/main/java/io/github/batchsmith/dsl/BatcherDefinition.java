package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.BatcherSpec;

/** A batcher, described in Java. */
@FunctionalInterface
public interface BatcherDefinition {
    /** What the batcher is. */
    BatcherSpec define();
}
