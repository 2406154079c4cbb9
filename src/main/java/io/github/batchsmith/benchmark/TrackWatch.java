package io.github.batchsmith.benchmark;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.plan.Luck;
import java.util.HashMap;
import java.util.Map;

/** Follows in which state hacks meet their targets. */
final class TrackWatch {
    private final Map<String, Track> tracks = new HashMap<>();
    private double moneyMade;
    private int mostOffTrack;

    TrackWatch(World before) {
        before.servers().forEach(each -> tracks.put(each.server().hostname(), new Track(each.server())));
    }

    void note(Landing landing) {
        Track track = tracks.get(landing.target());
        if (landing.op() == Op.HACK && track != null) {
            moneyMade += landing.result();
            track.offTrack = track.isOff() ? track.offTrack + 1 : 0;
            mostOffTrack = Math.max(mostOffTrack, track.offTrack);
        }
        if (track != null) {
            track.money = landing.moneyAfter();
            track.security = landing.securityAfter();
        }
    }

    /** Dollars that the hacks took. */
    double moneyMade() {
        return moneyMade;
    }

    /** Most hacks in a row, on one target, that met it off its prepared state. */
    int mostOffTrack() {
        return mostOffTrack;
    }

    private static final class Track {
        private final Server prepared;
        private double money;
        private double security;
        private int offTrack;

        Track(Server server) {
            prepared = server;
            money = server.moneyAvailable();
            security = server.hackDifficulty();
        }

        boolean isOff() {
            return money < prepared.moneyMax() * Luck.LOWEST_MONEY || security > prepared.minDifficulty() + 0.01;
        }
    }
}
