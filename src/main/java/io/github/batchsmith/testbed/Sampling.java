package io.github.batchsmith.testbed;

import java.time.Duration;

/** What to note down during a run: at every interval from the start on, with the state of one target. */
public record Sampling(Duration interval, String target) {
    /** Nothing at all. */
    public static final Sampling NONE = new Sampling(Duration.ZERO, "");
}
