package io.github.batchsmith.sim;

import java.util.Arrays;
import java.util.Collections;

/** What the controllers of a game would do with RAM that lies idle. */
final class Waits {
    private final Purpose[] purposes;
    private final double[] roomGb;

    /** Controllers of which none has told anything: all would earn, with the smallest piece. */
    Waits(int controllers) {
        purposes = new Purpose[controllers];
        Arrays.fill(purposes, Purpose.EARN);
        roomGb = new double[controllers];
    }

    void waitFor(Tally tally, Purpose purpose) {
        purposes[tally.number()] = purpose;
    }

    void countAsRoom(Tally tally, double largestGb) {
        roomGb[tally.number()] = largestGb;
    }

    /** What idle RAM waits for: where any controller would earn with it, that. */
    Purpose purpose() {
        return Collections.min(Arrays.asList(purposes));
    }

    /** Free RAM in GB on a host in which some controller finds room for another operation. */
    double roomGb() {
        return Arrays.stream(roomGb).min().orElse(0);
    }
}
