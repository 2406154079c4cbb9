package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.List;

/** What a fleet launches to prepare its targets, beside those that earn. */
final class Preparations {
    /** Part of the RAM of a wave of preparation that must be free for it to begin. */
    private static final double ENOUGH_OF_A_WAVE = 0.5;

    private Preparations() {}

    /**
     * The jobs that prepare a target now; the RAM of those for which there is none yet is kept in mind. None where most of
     * that RAM is still to come free: a few jobs would keep the others waiting until they land.
     */
    static List<Job> prepare(
            Recipe recipe, Server server, Hacker hacker, List<Host> hosts, double[] leftGb, double[] freeGb) {
        double[] spareGb = new double[freeGb.length];
        for (int i = 0; i < freeGb.length; i++) {
            spareGb[i] = Math.max(0, Math.min(leftGb[i], freeGb[i]));
        }
        double[] leftBefore = Packing.copyOf(leftGb);
        double[] spareBefore = Packing.copyOf(spareGb);
        Prep.prepWave(server, hacker, hosts, leftGb, recipe.gapMillis());
        Wave wave = Prep.prepWave(server, hacker, hosts, spareGb, recipe.gapMillis());
        if (takenGb(spareBefore, spareGb) < ENOUGH_OF_A_WAVE * takenGb(leftBefore, leftGb)) {
            return List.of();
        }
        for (int i = 0; i < freeGb.length; i++) {
            freeGb[i] -= spareBefore[i] - spareGb[i];
        }
        return wave.jobs();
    }

    private static double takenGb(double[] beforeGb, double[] afterGb) {
        double taken = 0;
        for (int i = 0; i < beforeGb.length; i++) {
            taken += beforeGb[i] - afterGb[i];
        }
        return taken;
    }

    /**
     * What the targets get while none of them earns: the same, and the RAM that nothing has a use for until the first
     * preparation has landed trains together with that. Weakens do no harm, and experience is all that can be had of it: at
     * the first level everything takes longest.
     *
     * @param leftGb RAM in GB that is left on each host
     * @param freeGb RAM in GB of each host that is free now
     */
    static List<TargetShare> withTraining(
            Recipe recipe,
            List<RankedTarget> ranked,
            List<TargetShare> shares,
            Hacker hacker,
            List<Host> hosts,
            double[] leftGb,
            double[] freeGb) {
        int first = firstPrepared(ranked, shares, hacker);
        if (first < 0) {
            return shares;
        }
        List<Job> jobs = new ArrayList<>(shares.get(first).jobs());
        for (int host = 0; host < leftGb.length; host++) {
            int threads = Prep.threadsThatFit(Math.min(leftGb[host], freeGb[host]));
            if (threads > 0) {
                jobs.add(new Job(Op.WEAKEN, hosts.get(host).hostname(), threads, jobs.size() * recipe.gapMillis()));
            }
        }
        List<TargetShare> training = new ArrayList<>(shares);
        TargetShare alone = shares.get(first);
        training.set(first, new TargetShare(alone.flow(), alone.room(), jobs, alone.incomePerSecond()));
        return training;
    }

    /** The place of the target whose preparation lands first; -1 where none is prepared. */
    private static int firstPrepared(List<RankedTarget> ranked, List<TargetShare> shares, Hacker hacker) {
        int first = -1;
        double firstMillis = 0;
        for (int i = 0; i < shares.size(); i++) {
            Server server = ranked.get(i).server();
            double millis = Hacking.weakenTime(server, server.hackDifficulty(), hacker);
            if (!shares.get(i).jobs().isEmpty() && (first < 0 || millis < firstMillis)) {
                first = i;
                firstMillis = millis;
            }
        }
        return first;
    }
}
