package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import java.util.List;

/** Decisions of a controller that keeps a stream of batches running. */
public final class Streams {
    private Streams() {}

    /** Experience per ms that a stream gives on average. */
    public static double expPerMilli(Recipe recipe, Flow flow, Server server, Hacker hacker) {
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, flow.hackThreads());
        double chance = Hacking.hackChance(server, server.minDifficulty(), hacker);
        double threads = 0;
        for (Need need : needs) {
            int count = Threads.threadsFor(need, recipe, server, hacker, 1);
            threads += need.hackThreads() > 0 ? count * (chance + (1 - chance) / 4) : count;
        }
        return threads * Hacking.hackExp(server, hacker) / flow.periodMillis();
    }

    /** The hacker with the level to expect so many ms ahead, while experience comes in steadily. */
    public static Hacker hackerLater(Hacker hacker, double expPerMilli, double aheadMillis) {
        return Batches.hackerAhead(hacker, hacker.player().exp().hacking() + expPerMilli * aheadMillis);
    }

    /**
     * Hack threads, at most {@code hackThreads} and not always whole, whose take the given grow restores: the level may
     * have risen since the grow was launched.
     */
    public static double restorableHackThreads(
            int hackThreads, int growThreads, int growCores, double growSecurity, Server server, Hacker hacker) {
        double growth = Hacking.growPercent(server, growSecurity, growThreads, hacker, growCores);
        double perThread = Hacking.hackPercent(server, server.minDifficulty(), hacker);
        double most = Math.floor((1 - 1 / growth) / perThread * 1000) / 1000;
        return Math.min(hackThreads, most);
    }
}
