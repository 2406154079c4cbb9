package io.github.batchsmith.picture;

import java.util.List;

/**
 * What happened in a simulation or a run, as series over time: each list has one value for each column of {@code stepMillis}.
 *
 * @param elapsedMillis game time in ms that passed
 * @param stepMillis game time in ms of a column; the last one may be shorter
 * @param moneyMade dollars that hacks had taken by the end of each column
 * @param incomePerSecond dollars a second that hacks took
 * @param smoothIncomePerSecond the same as the mean over a twentieth of the whole time around each column
 * @param ceilingPerSecond dollars a second that no batcher could exceed at the level of that time; empty where not known
 * @param level hacking level at the end of each column; empty where not known
 * @param landings operations that landed
 * @param hacks hacks that landed
 * @param grows grows that landed
 * @param weakens weakens that landed
 * @param targets what happened to the servers that anything landed on, the one first from which most was taken
 * @param hosts the servers that workers ran on, the largest first
 * @param lags how late operations landed
 * @param excerpts every landing in short parts of the time: its begin, its end, and evenly between
 */
public record Recording(
        double elapsedMillis,
        double stepMillis,
        List<Double> moneyMade,
        List<Double> incomePerSecond,
        List<Double> smoothIncomePerSecond,
        List<Double> ceilingPerSecond,
        List<Double> level,
        long landings,
        List<Double> hacks,
        List<Double> grows,
        List<Double> weakens,
        List<TargetSeries> targets,
        List<HostSeries> hosts,
        Lags lags,
        List<Excerpt> excerpts) {
    public Recording {
        moneyMade = List.copyOf(moneyMade);
        incomePerSecond = List.copyOf(incomePerSecond);
        smoothIncomePerSecond = List.copyOf(smoothIncomePerSecond);
        ceilingPerSecond = List.copyOf(ceilingPerSecond);
        level = List.copyOf(level);
        hacks = List.copyOf(hacks);
        grows = List.copyOf(grows);
        weakens = List.copyOf(weakens);
        targets = List.copyOf(targets);
        hosts = List.copyOf(hosts);
        excerpts = List.copyOf(excerpts);
    }

    /**
     * A target.
     *
     * @param taken dollars that hacks took from it
     * @param moneyLow the least money in dollars in each column
     * @param moneyHigh the most
     * @param securityLow the lowest security in each column
     * @param securityHigh the highest
     */
    public record TargetSeries(
            String hostname,
            double moneyMax,
            double minSecurity,
            double taken,
            List<Double> moneyLow,
            List<Double> moneyHigh,
            List<Double> securityLow,
            List<Double> securityHigh) {
        public TargetSeries {
            moneyLow = List.copyOf(moneyLow);
            moneyHigh = List.copyOf(moneyHigh);
            securityLow = List.copyOf(securityLow);
            securityHigh = List.copyOf(securityHigh);
        }
    }

    /**
     * A host.
     *
     * @param maxRamGb RAM that it has in GB
     * @param usedGb RAM in GB that workers took in the mean of each column
     */
    public record HostSeries(String hostname, double maxRamGb, List<Double> usedGb) {
        public HostSeries {
            usedGb = List.copyOf(usedGb);
        }
    }

    /**
     * Every landing in a part of the time, in parallel lists.
     *
     * @param launchMillis when the worker was started
     * @param landMillis when its operation took effect
     * @param ops the letters of the operations, in one text
     * @param targets where they landed
     * @param batches number of the batch on its target, counted by the weakens that end them
     */
    public record Excerpt(
            List<Double> launchMillis,
            List<Double> landMillis,
            String ops,
            List<String> targets,
            List<Integer> batches,
            List<Double> threads) {
        public Excerpt {
            launchMillis = List.copyOf(launchMillis);
            landMillis = List.copyOf(landMillis);
            targets = List.copyOf(targets);
            batches = List.copyOf(batches);
            threads = List.copyOf(threads);
        }
    }

    /**
     * How late operations landed, in ms after the time that was planned.
     *
     * @param measured landings of which it is known
     * @param bins how many were late by how much, from the earliest to the latest; bins without any are left out at both ends
     */
    public record Lags(long measured, double meanMillis, double worstMillis, List<Bin> bins) {
        public Lags {
            bins = List.copyOf(bins);
        }

        /** Landings that were late by at least {@code fromMillis} and by less than {@code toMillis}. */
        public record Bin(double fromMillis, double toMillis, long count) {}
    }
}
