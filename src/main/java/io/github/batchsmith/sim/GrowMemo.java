package io.github.batchsmith.sim;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Effects;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;

/** The effect of the last grow on a server, since grows of equal batches meet equal states and take long to work out. */
final class GrowMemo {
    private double money = Double.NaN;
    private double security;
    private double threads;
    private int cores;
    private int level;
    private Effect effect = new Effect(0, 0, 0, 0);

    /** The effect of a grow, by one hacker whose level changes. */
    Effect grow(Server server, double money, double security, double threads, int cores, Hacker hacker) {
        boolean same = this.money == money
                && this.security == security
                && this.threads == threads
                && this.cores == cores
                && level == hacker.level();
        if (!same) {
            this.money = money;
            this.security = security;
            this.threads = threads;
            this.cores = cores;
            level = hacker.level();
            effect = Effects.grow(server, money, security, threads, cores, hacker);
        }
        return effect;
    }
}
