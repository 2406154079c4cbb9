package io.github.batchsmith.tune;

import io.github.batchsmith.spec.BatcherSpec;

/**
 * What a spec on one target would about earn.
 *
 * @param spec with the target and the fraction that suit it best
 * @param moneyPerSecond dollars a second over the whole horizon, preparation and first flight included
 */
record Estimate(BatcherSpec spec, String target, double moneyPerSecond) {}
