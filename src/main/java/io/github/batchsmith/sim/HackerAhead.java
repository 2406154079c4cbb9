package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.plan.Batches;

/** The hacker with the level that more experience will give, worked out once for all that surely gives the same. */
final class HackerAhead {
    private final SimGame game;
    private Hacker ahead;
    private int levelThen;
    private double fromExp;
    private double belowExp;

    HackerAhead(SimGame game) {
        this.game = game;
        ahead = game.hackerByLevel();
    }

    /** The hacker with so much experience, and at least the level of now. */
    Hacker with(double exp) {
        Hacker now = game.hackerByLevel();
        if (now.level() != levelThen || exp < fromExp || exp >= belowExp) {
            levelThen = now.level();
            ahead = Batches.hackerAhead(now, exp);
            fromExp = exp;
            belowExp = game.expBeforeLevel(ahead.level() + 1);
        }
        return ahead;
    }
}
