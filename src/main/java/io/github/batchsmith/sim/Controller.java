package io.github.batchsmith.sim;

import io.github.batchsmith.spec.BatcherSpec;

/**
 * A controller as it is started beside others.
 *
 * @param target server to hack, or empty for the one that the spec chooses
 * @param ramGb RAM in GB that it takes on home
 */
public record Controller(BatcherSpec spec, String target, double ramGb) {}
