package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.BatcherSpec;

/** A class that describes a batcher; the tool makes one with its public constructor and asks it once. */
@FunctionalInterface
public interface BatcherDefinition {
    /** The described batcher, commonly {@code Batcher.named("joes").build()} with parts from {@link Dsl}. */
    BatcherSpec define();
}
