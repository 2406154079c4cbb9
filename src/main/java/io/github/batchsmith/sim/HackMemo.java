package io.github.batchsmith.sim;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Effects;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;

/**
 * What the last hack on a server did or would have done, since hacks of equal batches meet equal states and their chance takes
 * long to work out.
 */
final class HackMemo {
    private double money = Double.NaN;
    private double security;
    private double threads;
    private int level;
    private double chance;
    private Effect success = new Effect(0, 0, 0, 0);
    private Effect failure = success;

    /**
     * The effect of a hack, by one hacker whose level changes.
     *
     * @param roll random number from 0 to 1; the hack succeeds if it is below the chance
     */
    Effect hack(Server server, double money, double security, double threads, Hacker hacker, double roll) {
        boolean same =
                this.money == money && this.security == security && this.threads == threads && level == hacker.level();
        if (!same) {
            this.money = money;
            this.security = security;
            this.threads = threads;
            level = hacker.level();
            chance = Hacking.hackChance(server, security, hacker);
            success = Effects.hack(server, money, security, threads, hacker, -1);
            failure = Effects.hack(server, money, security, threads, hacker, 1);
        }
        return roll < chance ? success : failure;
    }
}
