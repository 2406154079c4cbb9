package io.github.batchsmith.sim;

import io.github.batchsmith.chaos.Chaos;
import java.time.Duration;

/**
 * In which conditions a world is played in.
 *
 * @param duration game time
 * @param seed start of the random numbers that decide whether hacks succeed
 * @param chaos what goes wrong
 */
public record Conditions(Duration duration, long seed, Chaos chaos) {}
