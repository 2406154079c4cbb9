package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.BatcherSpec;

/**
 * A batcher that comes with the tool.
 *
 * @param description what it does, in one sentence
 */
public record Preset(String description, BatcherSpec spec) {
    /** What it is called: the spec's name. */
    public String name() {
        return spec.name();
    }
}
