package io.github.batchsmith.sim;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Effects;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;

/**
 * Strength of the last grows on a server, since grows of equal batches meet the security that a hack has raised or, where it
 * failed, has not, whatever the money, some of them on a host with more cores, and it takes long to work out.
 */
final class GrowMemo {
    private final Strength[] known = {Strength.NONE, Strength.NONE, Strength.NONE, Strength.NONE};
    private int oldest;

    /** The effect of a grow, by one hacker whose level changes. */
    Effect grow(Server server, double money, double security, double threads, int cores, Hacker hacker) {
        Strength strength = strength(server, security, threads, cores, hacker);
        return Effects.growBy(server, money, security, threads, hacker, strength.growthLog(), strength.factor());
    }

    private Strength strength(Server server, double security, double threads, int cores, Hacker hacker) {
        for (Strength each : known) {
            if (each.isOf(security, threads, cores, hacker.level())) {
                return each;
            }
        }
        Strength found = Strength.of(server, security, threads, cores, hacker);
        known[oldest] = found;
        oldest = (oldest + 1) % known.length;
        return found;
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
