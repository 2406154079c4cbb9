import io.github.batchsmith.ns.NS;
import io.github.batchsmith.ns.NetscriptPort;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Many batches in the air, at a set interval: whenever the last weaken of one lands, the next one starts. */
public final class Periodic {
    private static final int DEEPEST = 400;

    /** Share of the money that is missed before the batches stop. */
    private static final double TOLERATED = 0.4;

    private Periodic() {}

    public static void main(NS ns) {
        ns.disableLog("ALL");
        String target = Plan.bestTarget(ns);
        Network network = new Network(ns);
        NetscriptPort port = ns.getPortHandle(ns.pid());
        while (true) {
            Batching.prepare(ns, network, target);
            network.refresh();
            port.clear();
            keepInTheAir(ns, network, port, target);
            ns.print("the server is off its prepared state: waiting for what still is in the air");
            ns.sleep(ns.getWeakenTime(target) + 1000);
        }
    }

    /** Starts batches until the server is not found as one of them should leave it. */
    private static void keepInTheAir(NS ns, Network network, NetscriptPort port, String target) {
        Plan plan = Plan.best(ns, network, target, Plan.HGW, DEEPEST, Plan.AVERAGE);
        int inTime = (int) (plan.weakenMillis() / plan.spanMillis());
        int depth = Math.max(1, Math.min(inTime, network.fits(plan.tasks(), DEEPEST)));
        double intervalMillis = Math.ceil(plan.weakenMillis() / depth);
        double landing = System.currentTimeMillis() + plan.weakenMillis() + 1000;
        Deque<List<Network.Seat>> inTheAir = new ArrayDeque<>();
        do {
            boolean fits = true;
            while (fits && inTheAir.size() < depth) {
                List<Network.Seat> batch = Batching.launchBatch(ns, network, plan, landing, ns.pid());
                fits = !batch.isEmpty();
                if (fits) {
                    inTheAir.add(batch);
                    landing += intervalMillis;
                }
            }
            if (port.empty()) {
                port.nextWrite();
            }
            port.read();
            inTheAir.poll().forEach(network::release);
            plan = plan.renewed(ns);
            landing = Math.max(landing, System.currentTimeMillis() + plan.weakenMillis() + 20);
        } while (isOnTrack(ns, target));
    }

    private static boolean isOnTrack(NS ns, String target) {
        double missing = 1 - ns.getServerMoneyAvailable(target) / ns.getServerMaxMoney(target);
        return Batching.isCalm(ns, target) && missing <= TOLERATED;
    }
}
