package io.github.batchsmith.pipeline;

import io.github.batchsmith.certify.Certificate;

/**
 * What a batcher is sure to bear.
 *
 * @param batcher its name
 * @param controller its place among the controllers of its game
 * @param confirmed whether it broke in the mock game, too, where the certificate says that it does
 */
public record Certified(String batcher, int controller, Certificate certificate, boolean confirmed) {}
