package io.github.batchsmith.certify;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.chaos.Fault;
import io.github.batchsmith.chaos.FaultKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How a stream of batches is laid out in time; all times in whole ms.
 *
 * @param openMillis when its controller first launches for it
 * @param firstLandingMillis when the first operation lands
 * @param periodMillis time between two batches, and between two wakings of the controller while none lands
 */
record StreamLayout(double openMillis, double firstLandingMillis, double periodMillis) {
    /**
     * Pauses of which none is longer than a period and one ms, and after which the controller wakes in the middle of the
     * first batch, more than two periods after it last found the target calm.
     */
    Chaos breaking() {
        double wakeMillis = firstLandingMillis + 1;
        double firstTick = openMillis + periodMillis;
        double shiftMillis = (wakeMillis - firstTick) % periodMillis;
        List<Fault> pauses = new ArrayList<>();
        if (shiftMillis > 0) {
            pauses.add(pause(firstTick, shiftMillis));
        }
        pauses.add(pause(wakeMillis, periodMillis + 1));
        return Chaos.of(pauses);
    }

    /** A time by which these pauses have had their effect. */
    Duration breakingWithin() {
        return Duration.ofMillis((long) (firstLandingMillis + 4 * periodMillis));
    }

    private static Fault pause(double atMillis, double forMillis) {
        return new Fault(FaultKind.PAUSE, forMillis, forMillis, "", atMillis, 0);
    }
}
