package io.github.batchsmith.plan;

/**
 * What a fleet that fires blasts has under way on a target.
 *
 * @param hostname name of the target
 * @param landsInMillis time in ms until the last of it has landed
 * @param flightMillis how long in ms it is under way in all
 * @param ramGb RAM in GB that it holds
 * @param exp experience that it gives on average
 */
public record Salvo(String hostname, double landsInMillis, double flightMillis, double ramGb, double exp) {}
