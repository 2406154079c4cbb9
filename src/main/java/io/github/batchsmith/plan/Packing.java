package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which host runs which operation: a task never split, a batch placed whole or not at all. */
public final class Packing {
    /** Takes a quotient to where no rounding can have taken it below what it stands for. */
    private static final double ROUNDED_UP = 1.000000001;

    private Packing() {}

    /**
     * The servers that can run workers, with what the reserve leaves free of each, in the order given.
     *
     * @param reservedGb RAM in GB to leave free on each server, in the order of the servers
     */
    public static List<Host> usableHosts(List<Server> servers, double[] reservedGb) {
        List<Host> hosts = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            Server server = servers.get(i);
            double freeGb = server.maxRam() - server.ramUsed() - reservedGb[i];
            if (server.hasAdminRights() && freeGb >= 1.7) {
                hosts.add(new Host(server.hostname(), freeGb, server.cpuCores()));
            }
        }
        return hosts;
    }

    /** The servers that can run workers, with all their free RAM, in the order given. */
    public static List<Host> allHosts(List<Server> servers) {
        return usableHosts(servers, new double[servers.size()]);
    }

    /** RAM in GB that the hosts have free together. */
    public static double totalFreeGb(List<Host> hosts) {
        double totalGb = 0;
        for (Host host : hosts) {
            totalGb += host.freeRamGb();
        }
        return totalGb;
    }

    /** RAM in GB that the hosts have free together, that of each counted as often as the bonus of its cores says. */
    public static double totalWorthGb(List<Host> hosts) {
        double totalGb = 0;
        for (Host host : hosts) {
            totalGb += host.freeRamGb() * Hacking.coreBonus(host.cores());
        }
        return totalGb;
    }

    /** Free RAM in GB of each host, to be used up while jobs are placed. */
    public static double[] freeRamGb(List<Host> hosts) {
        double[] freeGb = new double[hosts.size()];
        for (int i = 0; i < hosts.size(); i++) {
            freeGb[i] = hosts.get(i).freeRamGb();
        }
        return freeGb;
    }

    /**
     * The jobs of one batch in landing order, their RAM taken from {@code freeGb}; nothing placed and nothing taken where
     * one of them does not fit.
     *
     * @param threads threads of each operation, in its row, on each host, in its column
     */
    public static List<Job> placeBatch(
            Recipe recipe, int[][] threads, List<Host> hosts, double[] freeGb, double landingMillis) {
        int[] chosen = new int[threads.length];
        List<Integer> order = largestFirst(recipe, threads);
        for (int placed = 0; placed < order.size(); placed++) {
            int row = order.get(placed);
            Op op = recipe.word().get(row);
            int best = snuggestHost(op, threads[row], hosts, freeGb, recipe.corePullGb());
            if (best < 0) {
                giveBack(recipe, threads, chosen, order, placed, freeGb);
                return List.of();
            }
            chosen[row] = best;
            freeGb[best] -= threads[row][best] * Threads.workerRamGb(op);
        }
        return jobsOn(recipe, threads, hosts, chosen, landingMillis);
    }

    /**
     * The host where the operation leaves least RAM unused, as an index, or -1 where it fits nowhere. Grow and weaken are
     * drawn to cores, hack is kept away from them.
     */
    private static int snuggestHost(Op op, int[] threads, List<Host> hosts, double[] freeGb, double corePullGb) {
        int best = -1;
        double bestScore = Double.POSITIVE_INFINITY;
        double pullGb = op == Op.HACK ? corePullGb : -corePullGb;
        for (int i = 0; i < hosts.size(); i++) {
            double leftGb = freeGb[i] - threads[i] * Threads.workerRamGb(op);
            double score = leftGb + pullGb * hosts.get(i).cores();
            if (leftGb >= 0 && score < bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /** Rows of the thread table, the operation that takes most RAM first. */
    public static List<Integer> largestFirst(Recipe recipe, int[][] threads) {
        List<Integer> order = new ArrayList<>();
        double[] ramGb = new double[threads.length];
        for (int row = 0; row < threads.length; row++) {
            order.add(row);
            ramGb[row] = threads[row][0] * Threads.workerRamGb(recipe.word().get(row));
        }
        order.sort(Comparator.comparingDouble(row -> -ramGb[row]));
        return order;
    }

    /** RAM in GB of each operation, in its row, on each host, in its column. */
    public static double[][] jobRamGb(Recipe recipe, int[][] threads) {
        double[][] jobGb = new double[threads.length][threads[0].length];
        for (int row = 0; row < threads.length; row++) {
            double workerGb = Threads.workerRamGb(recipe.word().get(row));
            for (int host = 0; host < threads[row].length; host++) {
                jobGb[row][host] = threads[row][host] * workerGb;
            }
        }
        return jobGb;
    }

    /** For each operation the hosts, as their places, in the order in which it would rather fill them. */
    public static List<List<Integer>> hostOrders(Recipe recipe, List<Host> hosts) {
        List<Integer> ofHack = hostOrder(hosts, recipe.corePullGb());
        List<Integer> ofOthers = hostOrder(hosts, -recipe.corePullGb());
        List<List<Integer>> orders = new ArrayList<>();
        for (Op op : recipe.word()) {
            orders.add(op == Op.HACK ? ofHack : ofOthers);
        }
        return orders;
    }

    private static List<Integer> hostOrder(List<Host> hosts, double pullGb) {
        List<Integer> order = new ArrayList<>();
        double[] scores = new double[hosts.size()];
        for (int i = 0; i < scores.length; i++) {
            order.add(i);
            scores[i] = hosts.get(i).freeRamGb() + pullGb * hosts.get(i).cores();
        }
        order.sort(Comparator.comparingDouble(i -> scores[i]));
        return order;
    }

    /** The first host in the order on which the job fits, as its place, or -1. */
    public static int firstFit(int[] order, double[] jobGb, double[] freeGb) {
        for (int host : order) {
            if (jobGb[host] <= freeGb[host]) {
                return host;
            }
        }
        return -1;
    }

    /**
     * The host on which a job is placed, or -1: the first in the order with a seat for its operation, and where none has
     * one left, the first with room.
     *
     * @param seats how many jobs of the operation sit on each host at most
     * @param seated how many do now
     */
    public static int seatOf(int[] order, double[] jobGb, double[] freeGb, double[] seats, double[] seated) {
        for (int host : order) {
            if (seated[host] < seats[host] && jobGb[host] <= freeGb[host]) {
                return host;
            }
        }
        return firstFit(order, jobGb, freeGb);
    }

    private static void giveBack(
            Recipe recipe, int[][] threads, int[] chosen, List<Integer> order, int placed, double[] freeGb) {
        for (int i = 0; i < placed; i++) {
            int row = order.get(i);
            int host = chosen[row];
            freeGb[host] +=
                    threads[row][host] * Threads.workerRamGb(recipe.word().get(row));
        }
    }

    private static List<Job> jobsOn(
            Recipe recipe, int[][] threads, List<Host> hosts, int[] chosen, double landingMillis) {
        List<Job> jobs = new ArrayList<>();
        for (int row = 0; row < threads.length; row++) {
            int host = chosen[row];
            double landing = landingMillis + row * recipe.gapMillis();
            jobs.add(new Job(recipe.word().get(row), hosts.get(host).hostname(), threads[row][host], landing));
        }
        return jobs;
    }

    /**
     * How many batches, not always whole, the RAM would do for if operations could be split.
     *
     * @param leastGb RAM in GB that each operation takes at least
     */
    public static double batchesWithinRam(double[] leastGb, List<Host> hosts) {
        return totalFreeGb(hosts) / sum(leastGb) * ROUNDED_UP;
    }

    /**
     * How many batches, not always whole, would fit if operations could be split and took just what they are worth:
     * hardly more than really fit.
     */
    public static double batchesWithinWorth(double[] worthGb, List<Host> hosts) {
        return totalWorthGb(hosts) / sum(worthGb) * ROUNDED_UP;
    }

    static double[] copyOf(double[] values) {
        double[] copy = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            copy[i] = values[i];
        }
        return copy;
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return sum;
    }

    /**
     * How many batches of one kind find room, at most {@code most}, none of their operations split; or any number up to
     * {@code tooFew} where no more than that do.
     *
     * @param orders for each operation the hosts in the order in which it fills them
     * @param withinWorth how many the RAM would do for if operations could be split
     */
    public static int batchesThatFit(
            Recipe recipe,
            int[][] threads,
            List<Host> hosts,
            List<List<Integer>> orders,
            double tooFew,
            double withinWorth,
            int most) {
        double[][] jobGb = jobRamGb(recipe, threads);
        List<Integer> rows = largestFirst(recipe, threads);
        int fitting = (int) Math.floor(Math.min(most, tooFew));
        int tooMany = (int) Math.floor(Math.min(most, withinWorth)) + 1;
        int batches = fitting + 1; // first of all whether more fit at all
        while (tooMany - fitting > 1) {
            double[] jobs = new double[threads.length];
            Arrays.fill(jobs, batches);
            if (seat(rows, orders, jobGb, jobs, freeRamGb(hosts), new double[threads.length][hosts.size()])) {
                fitting = batches;
            } else {
                tooMany = batches;
            }
            batches = (int) Math.floor((fitting + tooMany) / 2.0);
        }
        return fitting;
    }

    /**
     * Whether so many jobs of each operation find room in {@code freeGb}, which they take, none split.
     *
     * @param rows operations in the order in which they take their room
     * @param orders for each operation the hosts in the order in which it fills them
     * @param seats receives how many jobs of each operation, in its row, sit on each host, in its column
     */
    static boolean seat(
            List<Integer> rows,
            List<List<Integer>> orders,
            double[][] jobGb,
            double[] jobs,
            double[] freeGb,
            double[][] seats) {
        for (int row : rows) {
            double left = jobs[row];
            for (int host : orders.get(row)) {
                double eachGb = jobGb[row][host];
                double here = 0;
                if (eachGb <= freeGb[host]) {
                    here = eachGb > 0 ? Math.min(left, Math.floor(freeGb[host] / eachGb)) : left;
                    left -= here;
                    freeGb[host] -= here * eachGb;
                }
                seats[row][host] = here;
                if (left <= 0) {
                    break;
                }
            }
            if (left > 0) {
                return false;
            }
        }
        return true;
    }
}
