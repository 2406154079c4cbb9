package io.github.batchsmith.certify;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.chaos.Fault;
import io.github.batchsmith.chaos.FaultKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run that may launch an operation on a target above minimum security, because the controller wakes in the middle of a
 * batch, and so late that the rest of it seems to be lost.
 *
 * @param wakeMillis when a timer is due that wakes the controller
 * @param lagMillis how late it fires
 * @param earlier pauses because of which it is due then
 */
record Attempt(String target, double wakeMillis, double lagMillis, List<Fault> earlier) {
    Attempt {
        earlier = List.copyOf(earlier);
    }

    /** When the operation is launched. */
    double launchMillis() {
        return wakeMillis + lagMillis;
    }

    /** The pauses that bring it about. */
    Chaos chaos() {
        return Chaos.of(Stream.concat(earlier.stream(), Stream.of(pause(wakeMillis, launchMillis())))
                .toList());
    }

    /** A time by which they have had their effect. */
    Duration duration() {
        return Duration.ofMillis((long) Math.ceil(launchMillis() + lagMillis));
    }

    /** A pause from one moment to another. */
    static Fault pause(double fromMillis, double toMillis) {
        double forMillis = toMillis - fromMillis;
        return new Fault(FaultKind.PAUSE, forMillis, forMillis, "", fromMillis, 0);
    }
}
