package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;

/** How long the last hack on a server took, since batches are mostly launched at the lowest security, and levels are rare. */
final class TimeMemo {
    private double security = Double.NaN;
    private int level;
    private double hackMillis;

    /** Time in ms that a hack takes by one hacker whose level changes. */
    double hackMillis(Server server, double security, Hacker hacker) {
        if (this.security != security || level != hacker.level()) {
            this.security = security;
            level = hacker.level();
            hackMillis = Hacking.hackTime(server, security, hacker);
        }
        return hackMillis;
    }
}
