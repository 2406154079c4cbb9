package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.spec.LevelUpPolicy;

/** The hacker that the batches of a stream are sized for, until a new level asks for other sizes. */
final class SizedFor {
    private final LevelUpPolicy policy;
    private final SimGame game;
    private Hacker hacker;
    private int askedLevel;

    /** Sized for the hacker of now. */
    SizedFor(LevelUpPolicy policy, SimGame game) {
        this.policy = policy;
        this.game = game;
        hacker = game.hacker();
        askedLevel = hacker.level();
    }

    /** The batches are sized for the hacker of now from now on. */
    void renew() {
        hacker = game.hacker();
        askedLevel = hacker.level();
    }

    Hacker hacker() {
        return hacker;
    }

    /** Whether the level has risen since, and the player's own policy wants the batches planned anew; asked once a level. */
    boolean isOutgrown() {
        if (!(policy instanceof LevelUpPolicy.By) || game.level() <= askedLevel) {
            return false;
        }
        Hacker now = game.hacker();
        askedLevel = now.level();
        if (Policies.keeps(policy, hacker, now)) {
            return false;
        }
        hacker = now;
        return true;
    }
}
