package io.github.batchsmith.sim;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Effects;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import java.util.Arrays;

/**
 * Strength of the last grows on a server. It takes long to work out and does not hinge on the money, and grows of equal batches
 * meet one of few securities: which one the hacks before have raised, as many as succeeded. Those on hosts with more cores have
 * fewer threads.
 */
final class GrowMemo {
    private static final int MOST = 64;

    /** What is known, each in the slot of its kind: a newer one of the same slot takes its place. */
    private final Strength[] known = new Strength[MOST];

    GrowMemo() {
        Arrays.fill(known, Strength.NONE);
    }

    /** The effect of a grow, by one hacker whose level changes. */
    Effect grow(Server server, double money, double security, double threads, int cores, Hacker hacker) {
        Strength strength = strength(server, security, threads, cores, hacker);
        return Effects.growBy(server, money, security, threads, hacker, strength.growthLog(), strength.factor());
    }

    private Strength strength(Server server, double security, double threads, int cores, Hacker hacker) {
        int slot = Slots.of((Double.hashCode(security) * 31 + Double.hashCode(threads)) * 31 + cores, MOST);
        if (!known[slot].isOf(security, threads, cores, hacker.level())) {
            known[slot] = Strength.of(server, security, threads, cores, hacker);
        }
        return known[slot];
    }

    /** What grows do that meet that security. */
    private record Strength(double security, double threads, int cores, int level, double growthLog, double factor) {
        static final Strength NONE = new Strength(Double.NaN, 0, 0, 0, 0, 0);

        static Strength of(Server server, double security, double threads, int cores, Hacker hacker) {
            return new Strength(
                    security,
                    threads,
                    cores,
                    hacker.level(),
                    Hacking.growthLog(server, security, hacker, cores),
                    Hacking.growPercent(server, security, threads, hacker, cores));
        }

        boolean isOf(double security, double threads, int cores, int level) {
            return this.security == security && this.threads == threads && this.cores == cores && this.level == level;
        }
    }
}
