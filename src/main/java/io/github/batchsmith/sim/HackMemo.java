package io.github.batchsmith.sim;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Effects;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;

/**
 * Chance and strength of the last hack on a server, since hacks of equal batches meet equal security, whatever the money, and
 * both take long to work out.
 */
final class HackMemo {
    private double security = Double.NaN;
    private int level;
    private double chance;
    private double percent;

    /**
     * The effect of a hack, by one hacker whose level changes.
     *
     * @param roll random number from 0 to 1; the hack succeeds if it is below the chance
     */
    Effect hack(Server server, double money, double security, double threads, Hacker hacker, double roll) {
        if (this.security != security || level != hacker.level()) {
            this.security = security;
            level = hacker.level();
            chance = Hacking.hackChance(server, security, hacker);
            percent = Hacking.hackPercent(server, security, hacker);
        }
        return roll < chance
                ? Effects.successfulHack(server, money, security, threads, hacker, percent)
                : Effects.failedHack(server, money, security, threads, hacker);
    }
}
