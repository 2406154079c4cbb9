package io.github.batchsmith.plan;

/**
 * A server that workers may run on.
 *
 * @param freeRamGb RAM in GB that workers may take now
 * @param cores its cores, which help grow and weaken
 */
public record Host(String hostname, double freeRamGb, int cores) {}
