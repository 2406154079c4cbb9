package io.github.batchsmith.testing;

import io.github.batchsmith.remote.RemoteOptions;
import java.time.Duration;

/** How long tests wait for what must come: so long that only what never comes makes them fail, on however busy a machine. */
public final class Patience {
    public static final Duration LONG = Duration.ofMinutes(5);

    private Patience() {}

    /** A server on any free port that gives the game this long for each answer. */
    public static RemoteOptions options() {
        return RemoteOptions.onPort(0).withAnswerWithin(LONG);
    }
}
