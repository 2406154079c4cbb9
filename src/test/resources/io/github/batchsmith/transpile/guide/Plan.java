import io.github.batchsmith.ns.NS;
import java.util.ArrayList;
import java.util.List;

/**
 * The tasks of a batch and how long they take.
 *
 * @param tasks in the order in which they land
 * @param margin share of the money taken that grow brings back beyond what hacks take on average
 * @param money what the batch takes in $ on average
 * @param weakenMillis how long a weaken takes; the others are shares of it
 */
public record Plan(String target, List<Task> tasks, double margin, double money, double weakenMillis) {
    public static final List<Worker> HWGW = List.of(Worker.HACK, Worker.WEAKEN, Worker.GROW, Worker.WEAKEN);
    public static final List<Worker> HGW = List.of(Worker.HACK, Worker.GROW, Worker.WEAKEN);

    /** Time between landings. */
    public static final double SPACER_MILLIS = 5;

    /** The margin with which each batch leaves the server prepared. */
    public static final double WHOLE = 1;

    /** The margin with which the money sways, but does not fall for good. */
    public static final double AVERAGE = 0.06;

    private static final double HACK_SECURITY = 0.002;
    private static final double GROW_SECURITY = 0.004;
    private static final double WEAKEN_SECURITY = 0.05;

    /** Levels that may be gained while a batch is in the air, for which its grow suffices. */
    private static final int LEVELS_AHEAD = 2;

    /** The batch for a prepared server with so many threads of hack. */
    public static Plan of(NS ns, String target, List<Worker> word, int hackThreads, double margin) {
        double taken = hackThreads * ns.hackAnalyze(target);
        double chance = ns.hackAnalyzeChance(target);
        double left = Math.pow(Math.max(0.01, 1 - taken * growthAhead(ns, target)), Math.min(1, chance + margin));
        double least = ns.getServerMinSecurityLevel(target);
        double excess = 0;
        List<Task> tasks = new ArrayList<>();
        for (Worker worker : word) {
            double work =
                    switch (worker) {
                        case HACK -> hackThreads;
                        case GROW -> growThreads(ns, target, 1 / left, least, excess);
                        case WEAKEN -> excess / WEAKEN_SECURITY;
                    };
            excess =
                    switch (worker) {
                        case HACK -> excess + work * HACK_SECURITY;
                        case GROW -> excess + Math.ceil(work) * GROW_SECURITY;
                        case WEAKEN -> 0;
                    };
            tasks.add(new Task(worker, work));
        }
        return new Plan(target, tasks, margin, taken * chance * ns.getServerMaxMoney(target), ns.getWeakenTime(target));
    }

    /** By how much more a hack takes once the levels are gained for which batches are to suffice. */
    private static double growthAhead(NS ns, String target) {
        int level = ns.getHackingLevel();
        int above = level - ns.getServerRequiredHackingLevel(target) + 1;
        return (double) (above + LEVELS_AHEAD) / above * level / (level + LEVELS_AHEAD);
    }

    /** Threads that grow the money by the factor although security is above its minimum. */
    private static double growThreads(NS ns, String target, double factor, double least, double excess) {
        return ns.growthAnalyze(target, factor) * growthLog(least) / growthLog(least + excess);
    }

    /** How fast money grows at a security. */
    private static double growthLog(double security) {
        return Math.min(Math.log1p(0.03 / security), 0.00349388925425578);
    }

    /** As many threads of hack as make sense for the server, each number but the large ones to be tried. */
    public static List<Integer> sizes(NS ns, String target) {
        List<Integer> sizes = new ArrayList<>();
        double most = 0.95 / ns.hackAnalyze(target);
        for (int threads = 1; threads <= most; threads += Math.max(1, threads / 32)) {
            sizes.add(threads);
        }
        return sizes;
    }

    /** The plan of which batches side by side, as many as there is RAM for, earn most. */
    public static Plan best(NS ns, Network network, String target, List<Worker> word, int mostBatches, double margin) {
        Plan best = of(ns, target, word, 1, margin);
        double bestIncome = 0;
        for (int threads : sizes(ns, target)) {
            Plan plan = of(ns, target, word, threads, margin);
            int batches = network.fits(plan.tasks(), mostBatches);
            double income = batches * plan.money() / (plan.weakenMillis() + batches * plan.spanMillis());
            if (income > bestIncome) {
                best = plan;
                bestIncome = income;
            }
        }
        return best;
    }

    /** The same batch for the level that the player has by now. */
    public Plan renewed(NS ns) {
        return of(ns, target, tasks.stream().map(Task::worker).toList(), (int) tasks.get(0).work(), margin);
    }

    /** The server that pays most for its time among those that need at most half of the hacking level. */
    public static String bestTarget(NS ns) {
        String best = "n00dles";
        double bestScore = 0;
        for (String host : Network.allHosts(ns)) {
            boolean open = ns.hasRootAccess(host) && ns.getServerMaxMoney(host) > 0;
            if (open && ns.getServerRequiredHackingLevel(host) <= Math.max(1, ns.getHackingLevel() / 2)) {
                double score = ns.getServerMaxMoney(host) / ns.getServerMinSecurityLevel(host);
                if (score > bestScore) {
                    best = host;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** How long the task takes. */
    public double millis(Task task) {
        return task.worker().share() * weakenMillis;
    }

    /** Time between the first landing of a batch and that of the next, if they are as close as can be. */
    public double spanMillis() {
        return tasks.size() * SPACER_MILLIS;
    }
}
