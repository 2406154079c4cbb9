package io.github.batchsmith.certify;

import java.time.Duration;
import java.util.List;

/**
 * A run in which an operation is launched above minimum security, as simulated.
 *
 * @param target what that operation takes effect on
 * @param lagMillis how late in ms its timers fire at most
 * @param seed start of its random numbers
 * @param chaos what goes wrong, as switches
 * @param duration game time after which it has happened
 * @param timeline what happens around it, the launch in question last
 */
public record Counterexample(
        String target, double lagMillis, long seed, String chaos, Duration duration, List<Step> timeline) {
    public Counterexample {
        timeline = List.copyOf(timeline);
    }

    /**
     * Something that happens.
     *
     * @param atMillis when, in ms since the start
     * @param text what, in a few words
     */
    public record Step(double atMillis, String text) {}
}
