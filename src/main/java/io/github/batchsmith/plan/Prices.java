package io.github.batchsmith.plan;

/**
 * What RAM is worth, in dollars per GB and second, so that no operation earns more than the RAM it holds is worth.
 *
 * @param hacking on any host, as room for hacks
 * @param helping on a host with one core, as room for grows and weakens, which further cores help
 */
public record Prices(double hacking, double helping) {}
