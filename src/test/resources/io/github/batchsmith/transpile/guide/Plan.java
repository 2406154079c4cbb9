import io.github.batchsmith.ns.NS;

/**
 * Threads and times of a batch.
 *
 * @param weakenMillis how long a weaken takes; the others are fractions of it
 */
public record Plan(String target, int hack, int weakenHack, int grow, int weakenGrow, double weakenMillis) {
    /** Time between landings. */
    public static final double SPACER_MILLIS = 5;

    private static final double HACK_SECURITY = 0.002;
    private static final double GROW_SECURITY = 0.004;
    private static final double WEAKEN_SECURITY = 0.05;

    /** The batch that takes the fraction of a prepared server's money. */
    public static Plan of(NS ns, String target, double greed) {
        int hack = Math.max(1, (int) Math.floor(greed / ns.hackAnalyze(target)));
        double left = Math.max(0.01, 1 - hack * ns.hackAnalyze(target));
        int grow = (int) Math.ceil(ns.growthAnalyze(target, 1 / left) * 1.02) + 1;
        int weakenHack = (int) Math.ceil(hack * HACK_SECURITY / WEAKEN_SECURITY);
        int weakenGrow = (int) Math.ceil(grow * GROW_SECURITY / WEAKEN_SECURITY);
        return new Plan(target, hack, weakenHack, grow, weakenGrow, ns.getWeakenTime(target));
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

    public double hackMillis() {
        return weakenMillis / 4;
    }

    public double growMillis() {
        return weakenMillis * 0.8;
    }

    public int threads() {
        return hack + weakenHack + grow + weakenGrow;
    }
}
