import io.github.batchsmith.ns.NS;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Launching workers, preparing servers and whole batches. */
public final class Batching {
    /** A worker that was started, with the RAM that it has. */
    public record Job(String host, int threads, int pid) {}

    private Batching() {}

    /** Starts a worker that lands on time; empty if there is no RAM for it. */
    public static Optional<Job> launch(
            NS ns, Network network, String script, String target, int threads, double landing, double duration, int port) {
        Optional<String> host = network.take(threads);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        int pid = ns.exec(script, host.get(), threads, target, landing, duration, port);
        if (pid == 0) {
            network.release(host.get(), threads);
            return Optional.empty();
        }
        return Optional.of(new Job(host.get(), threads, pid));
    }

    /**
     * Starts hack, weaken, grow, weaken, which land one after the other from the time on; the last one tells the port.
     * The last is started first, and the hack only if all others fit.
     */
    public static List<Job> launchBatch(NS ns, Network network, Plan plan, double firstLanding, int port) {
        List<Job> jobs = new ArrayList<>();
        double gap = Plan.SPACER_MILLIS;
        String target = plan.target();
        launch(ns, network, "weakenWorker.js", target, plan.weakenGrow(), firstLanding + 3 * gap, plan.weakenMillis(), port)
                .ifPresent(jobs::add);
        if (jobs.isEmpty()) {
            return jobs;
        }
        launch(ns, network, "growWorker.js", target, plan.grow(), firstLanding + 2 * gap, plan.growMillis(), 0)
                .ifPresent(jobs::add);
        launch(ns, network, "weakenWorker.js", target, plan.weakenHack(), firstLanding + gap, plan.weakenMillis(), 0)
                .ifPresent(jobs::add);
        if (jobs.size() == 3) {
            launch(ns, network, "hackWorker.js", target, plan.hack(), firstLanding, plan.hackMillis(), 0)
                    .ifPresent(jobs::add);
        }
        return jobs;
    }

    /** Brings the server to its least security and all of its money, in as many rounds as the RAM asks for. */
    public static void prepare(NS ns, Network network, String target) {
        while (!isPrepared(ns, target)) {
            network.refresh();
            double weakenMillis = ns.getWeakenTime(target);
            double landing = System.currentTimeMillis() + weakenMillis + 100;
            double excess = ns.getServerSecurityLevel(target) - ns.getServerMinSecurityLevel(target);
            int weaken = (int) Math.ceil(excess / 0.05);
            weaken -= spread(ns, network, "weakenWorker.js", target, weaken, landing, weakenMillis);
            if (weaken <= 0) {
                double missing = ns.getServerMaxMoney(target) / Math.max(1, ns.getServerMoneyAvailable(target));
                int grow = missing > 1 ? (int) Math.ceil(ns.growthAnalyze(target, missing)) + 1 : 0;
                int grown = 0;
                while (grow > 0 && network.largest() >= 14) {
                    int part = Math.min(grow, network.largest() * 12 / 14);
                    spread(ns, network, "growWorker.js", target, part, landing + 5, weakenMillis * 0.8);
                    spread(ns, network, "weakenWorker.js", target, (part + 11) / 12, landing + 10, weakenMillis);
                    grow -= part;
                    grown += part;
                }
                ns.print("growing ", target, " with ", grown, " threads");
            }
            ns.sleep(weakenMillis + 200);
        }
    }

    /** Starts as many of the threads as fit, on as many hosts as it takes; gives how many. */
    private static int spread(
            NS ns, Network network, String script, String target, int threads, double landing, double duration) {
        int left = threads;
        while (left > 0 && network.largest() > 0) {
            int part = Math.min(left, network.largest());
            launch(ns, network, script, target, part, landing, duration, 0);
            left -= part;
        }
        return threads - left;
    }

    /** Whether the server is prepared. */
    public static boolean isPrepared(NS ns, String target) {
        return ns.getServerSecurityLevel(target) <= ns.getServerMinSecurityLevel(target) + 1e-9
                && ns.getServerMoneyAvailable(target) >= ns.getServerMaxMoney(target);
    }
}
