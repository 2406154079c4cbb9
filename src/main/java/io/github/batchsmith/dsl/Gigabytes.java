package io.github.batchsmith.dsl;

/**
 * An amount of RAM in GB, as {@link Dsl#gb} makes it.
 *
 * @param ramGb the amount
 */
public record Gigabytes(double ramGb) {}
