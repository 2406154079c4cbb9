import io.github.batchsmith.ns.NS;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Launching workers, preparing servers and whole batches. */
public final class Batching {
    private Batching() {}

    /** Starts a worker that lands on time; empty if there is no RAM for it. */
    public static Optional<Network.Seat> launch(
            NS ns, Network network, Task task, String target, double landing, double duration, int port) {
        return network.take(task)
                .filter(seat -> start(ns, network, seat, task.worker(), target, landing, duration, port));
    }

    private static boolean start(
            NS ns,
            Network network,
            Network.Seat seat,
            Worker worker,
            String target,
            double landing,
            double duration,
            int port) {
        int pid = ns.exec(worker.script(), seat.host(), seat.threads(), target, landing, duration, port);
        if (pid == 0) {
            network.release(seat);
        }
        return pid > 0;
    }

    /**
     * Starts the tasks, which land one after the other from the time on; the last one tells the port. None is started if
     * there is not RAM for all. The last is started first, and the hack only if all others run.
     */
    public static List<Network.Seat> launchBatch(NS ns, Network network, Plan plan, double firstLanding, int port) {
        List<Network.Seat> started = new ArrayList<>();
        List<Network.Seat> seats = network.takeAll(plan.tasks());
        int last = seats.size() - 1;
        for (int i = last; i >= 0; i--) {
            Task task = plan.tasks().get(i);
            double landing = firstLanding + i * Plan.SPACER_MILLIS;
            Network.Seat seat = seats.get(i);
            if (task.isHack() && started.size() < last) {
                network.release(seat);
            } else if (start(
                    ns,
                    network,
                    seat,
                    task.worker(),
                    plan.target(),
                    landing,
                    plan.millis(task),
                    i == last ? port : 0)) {
                started.add(seat);
            }
        }
        return started;
    }

    /** Brings the server to its least security and all of its money, in as many rounds as the RAM asks for. */
    public static void prepare(NS ns, Network network, String target) {
        while (!isPrepared(ns, target)) {
            network.refresh();
            double weakenMillis = ns.getWeakenTime(target);
            double landing = System.currentTimeMillis() + weakenMillis + 100;
            double excess = ns.getServerSecurityLevel(target) - ns.getServerMinSecurityLevel(target);
            int weaken = (int) Math.ceil(excess / 0.05);
            weaken -= spread(ns, network, Worker.WEAKEN, target, weaken, landing, weakenMillis);
            if (weaken <= 0) {
                double missing = ns.getServerMaxMoney(target) / Math.max(1, ns.getServerMoneyAvailable(target));
                int grow = missing > 1 ? (int) Math.ceil(ns.growthAnalyze(target, missing)) + 1 : 0;
                int grown = 0;
                while (grow > 0 && network.largest() >= 14) {
                    int part = Math.min(grow, network.largest() * 12 / 14);
                    spread(ns, network, Worker.GROW, target, part, landing + 5, weakenMillis);
                    spread(ns, network, Worker.WEAKEN, target, (part + 11) / 12, landing + 10, weakenMillis);
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
            NS ns, Network network, Worker worker, String target, int threads, double landing, double weakenMillis) {
        int left = threads;
        while (left > 0 && network.largest() > 0) {
            int part = Math.min(left, network.largest());
            launch(ns, network, new Task(worker, part), target, landing, worker.share() * weakenMillis, 0);
            left -= part;
        }
        return threads - left;
    }

    /** Whether the server is prepared. */
    public static boolean isPrepared(NS ns, String target) {
        return isCalm(ns, target) && ns.getServerMoneyAvailable(target) >= ns.getServerMaxMoney(target);
    }

    /** Whether nothing has landed of which the weaken is still to come: only then tasks take the time that is planned. */
    public static boolean isCalm(NS ns, String target) {
        return ns.getServerSecurityLevel(target) <= ns.getServerMinSecurityLevel(target) + 1e-9;
    }
}
