package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.List;

/** How a controller that hits several targets with blasts shares its free RAM out among them. */
public final class Blasts {
    /** Time in ms that launching may take longer than planned. */
    private static final double LEEWAY_MILLIS = 1000;

    private Blasts() {}

    /** Whether a target may be hit by the next blast, which begins with what is missing. */
    public static boolean mayHit(Server server) {
        return Streams.isOnTrack(server, Luck.LOWEST_MONEY);
    }

    /**
     * What is launched now on each target, in their order: what is missing of its preparation, and where that is complete
     * the blast that fills the free RAM. RAM that a better target wants at its next launch is not held beyond that moment by
     * others, since the blast would have to do without it for its whole flight; and for RAM that is about to come free a
     * target waits where that costs less. Where the targets take turns, one that is not ready is prepared and no more, with
     * any RAM.
     *
     * @param ranked the targets, those that make most of their RAM first
     * @param salvos what is under way, which the targets there wait for
     * @param hosts the hosts with all RAM that may be planned with
     * @param freeGb RAM in GB that is free on each host now
     * @param workers scripts that are alive
     */
    public static List<BlastShare> shareBlasts(
            BlastRules rules,
            List<RankedTarget> ranked,
            List<Salvo> salvos,
            Hacker hacker,
            List<Host> hosts,
            double[] freeGb,
            int workers) {
        List<BlastShare> alone = shares(rules, ranked, salvos, List.of(), hacker, hosts, freeGb, workers);
        List<Salvo> alongside = launched(ranked, alone, hacker);
        return alongside.size() < 2 ? alone : shares(rules, ranked, salvos, alongside, hacker, hosts, freeGb, workers);
    }

    /**
     * The shares.
     *
     * @param alongside what is about to be launched, whose experience counts for the others
     */
    private static List<BlastShare> shares(
            BlastRules rules,
            List<RankedTarget> ranked,
            List<Salvo> salvos,
            List<Salvo> alongside,
            Hacker hacker,
            List<Host> hosts,
            double[] freeGb,
            int workers) {
        double[] leftGb = Packing.copyOf(freeGb);
        double[] untilMillis = new double[ranked.size()];
        double[] wantedGb = new double[ranked.size()];
        int alive = workers;
        List<BlastShare> shares = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            RankedTarget target = ranked.get(i);
            String name = target.server().hostname();
            double flight = flightMillis(target, hacker);
            double[] spareGb = Packing.copyOf(leftGb);
            wantedGb[i] = rules.inTurns() ? 0 : target.alonePart() * Packing.totalFreeGb(hosts);
            withhold(spareGb, mostWanted(i, flight, untilMillis, wantedGb));
            double landsIn = landsInMillis(name, salvos);
            double wait =
                    landsIn > 0 || rules.inTurns() ? landsIn : waitMillis(salvos, wantedGb[i], total(spareGb), flight);
            BlastShare part = nothing();
            if (wait <= 0) {
                double exp = expWithin(flight, name, salvos) + expWithin(flight, name, alongside);
                boolean onlyPrepares = rules.inTurns() && !target.ready();
                part = launch(rules, target, exp, hacker, hosts, spareGb, alive, onlyPrepares);
            }
            untilMillis[i] = wait > 0 ? wait : flight;
            wantedGb[i] -= heldGb(name, salvos) + take(part, hosts, leftGb);
            alive += part.jobs().size();
            shares.add(part);
        }
        return shares;
    }

    /** What is under way once the shares are launched. */
    private static List<Salvo> launched(List<RankedTarget> ranked, List<BlastShare> shares, Hacker hacker) {
        List<Salvo> launched = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).jobs().size() > 0) {
                double flight = flightMillis(ranked.get(i), hacker);
                launched.add(new Salvo(
                        ranked.get(i).server().hostname(),
                        flight,
                        flight,
                        0,
                        shares.get(i).exp()));
            }
        }
        return launched;
    }

    private static BlastShare nothing() {
        return new BlastShare(List.of(), 0, 0, 1, 0, 0);
    }

    private static double flightMillis(RankedTarget target, Hacker hacker) {
        return Hacking.weakenTime(target.server(), target.server().hackDifficulty(), hacker);
    }

    /** When what is under way on a target has landed; 0 where nothing is. */
    private static double landsInMillis(String target, List<Salvo> salvos) {
        double millis = 0;
        for (Salvo salvo : salvos) {
            if (salvo.hostname().equals(target)) {
                millis = Math.max(1, salvo.landsInMillis());
            }
        }
        return millis;
    }

    private static double heldGb(String target, List<Salvo> salvos) {
        double heldGb = 0;
        for (Salvo salvo : salvos) {
            heldGb += salvo.hostname().equals(target) ? salvo.ramGb() : 0;
        }
        return heldGb;
    }

    /** RAM in GB that one of the first {@code better} targets wants before so many ms have passed. */
    private static double mostWanted(int better, double flightMillis, double[] untilMillis, double[] wantedGb) {
        double mostGb = 0;
        for (int i = 0; i < better; i++) {
            if (untilMillis[i] < flightMillis + LEEWAY_MILLIS) {
                mostGb = Math.max(mostGb, wantedGb[i]);
            }
        }
        return mostGb;
    }

    /** Takes so much RAM from the hosts, from the roomiest first. */
    private static void withhold(double[] freeGb, double withheldGb) {
        double leftGb = freeGb.length > 0 ? withheldGb : 0;
        while (leftGb > 0) {
            int roomiest = 0;
            for (int i = 1; i < freeGb.length; i++) {
                if (freeGb[i] > freeGb[roomiest]) {
                    roomiest = i;
                }
            }
            if (freeGb[roomiest] <= 0) {
                return;
            }
            double takenGb = Math.min(leftGb, freeGb[roomiest]);
            freeGb[roomiest] -= takenGb;
            leftGb -= takenGb;
        }
    }

    /**
     * How long in ms a target waits for RAM that comes free, 0 where it does not: as long as that, it would make less of the
     * whole than it misses in a flight without it.
     */
    private static double waitMillis(List<Salvo> salvos, double wantedGb, double freeGb, double flightMillis) {
        double longest = 0;
        for (Salvo last : salvos) {
            double laterGb = freeGb;
            for (Salvo each : salvos) {
                laterGb += each.landsInMillis() <= last.landsInMillis() ? each.ramGb() : 0;
            }
            double gained = 1 - Math.min(wantedGb, freeGb) / Math.min(wantedGb, laterGb);
            if (last.landsInMillis() < flightMillis * gained) {
                longest = Math.max(longest, last.landsInMillis());
            }
        }
        return longest;
    }

    private static double total(double[] freeGb) {
        double totalGb = 0;
        for (double each : freeGb) {
            totalGb += each;
        }
        return totalGb;
    }

    /** Takes the RAM of what is launched; returns how much that is in GB. */
    private static double take(BlastShare part, List<Host> hosts, double[] freeGb) {
        double takenGb = 0;
        for (Job job : part.jobs()) {
            int host = 0;
            while (!hosts.get(host).hostname().equals(job.hostname())) {
                host++;
            }
            double ramGb = job.threads() * Threads.workerRamGb(job.op());
            freeGb[host] -= ramGb;
            takenGb += ramGb;
        }
        return takenGb;
    }

    /**
     * What is launched on a target with the RAM that it gets: no batches where that is hardly any.
     *
     * @param exp experience that comes in from elsewhere until it lands
     */
    private static BlastShare launch(
            BlastRules rules,
            RankedTarget target,
            double exp,
            Hacker hacker,
            List<Host> hosts,
            double[] freeGb,
            int workers,
            boolean onlyPrepares) {
        Recipe recipe = rules.recipe();
        Server server = target.server();
        Wave wave = Prep.prepWave(server, hacker, hosts, freeGb, recipe.gapMillis());
        List<Job> jobs = new ArrayList<>(wave.jobs());
        int room = Flows.MOST_WORKERS - workers - jobs.size();
        int most = (int)
                Math.min(rules.limit(), Math.floor(room / (double) recipe.word().size()));
        List<Host> free = Fleets.withFree(hosts, freeGb);
        boolean enough = Packing.totalFreeGb(free) >= Fleets.LEAST_PART * Packing.totalFreeGb(hosts);
        if (!wave.completes() || onlyPrepares || most < 1 || !enough) {
            return new BlastShare(jobs, jobs.size(), 0, 1, Batches.expectedExp(jobs, server, hacker), 0);
        }
        Hacker atLanding = Batches.hackerAhead(hacker, hacker.player().exp().hacking() + exp);
        int threads = (int) target.hackThreads();
        if (threads < 1) {
            threads = rules.ahead()
                    ? Income.optimalHackThreadsAhead(recipe, server, atLanding, free, most)
                    : Income.optimalHackThreads(recipe, server, atLanding, free, most);
        }
        jobs.addAll(
                rules.ahead()
                        ? Batches.packBatchesAfter(
                                recipe, server, hacker, threads, hosts, freeGb, wave.jobs(), most, exp)
                        : Batches.packBatches(recipe, server, atLanding, threads, hosts, freeGb, wave.jobs(), most));
        int preparing = wave.jobs().size();
        return new BlastShare(
                jobs,
                preparing,
                (int) Math.floor(
                        (jobs.size() - preparing) / (double) recipe.word().size()),
                recipe.onAverage() ? Luck.leastMoney(recipe, server, hacker, threads) : 1,
                Batches.expectedExp(jobs, server, hacker),
                Income.estimatedIncome(recipe, server, hacker, threads, free, most));
    }

    /** Experience that comes in within so many ms from other targets, if each salvo is followed by another like it. */
    private static double expWithin(double millis, String target, List<Salvo> salvos) {
        double exp = 0;
        for (Salvo salvo : salvos) {
            double landings = Math.floor((millis - salvo.landsInMillis()) / salvo.flightMillis()) + 1;
            exp += landings > 0 && !salvo.hostname().equals(target) ? landings * salvo.exp() : 0;
        }
        return exp;
    }
}
