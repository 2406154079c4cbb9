package io.github.batchsmith.pipeline;

import io.github.batchsmith.spec.BatcherSpec;

/**
 * A definition that was found and evaluated; not yet checked.
 *
 * @param source what was asked for: a file, a class or a preset's name
 * @param spec the batcher it describes
 */
public record Loaded(String source, BatcherSpec spec) {}
