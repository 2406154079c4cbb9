import io.github.batchsmith.ns.NS;
import io.github.batchsmith.ns.NetscriptPort;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Many batches in the air, at a set interval: whenever the last weaken of one lands, the next one starts. */
public final class Periodic {
    private static final double GREED = 0.05;
    private static final int DEEPEST = 400;

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

    /** How many batches may be in the air at once. */
    private static int depth(Network network, Plan plan) {
        int inTime = (int) (plan.weakenMillis() / (4 * Plan.SPACER_MILLIS));
        int inRam = network.free() / plan.threads() * 9 / 10;
        return Math.max(1, Math.min(DEEPEST, Math.min(inTime, inRam)));
    }

    /** Starts batches until the server is not found prepared after one. */
    private static void keepInTheAir(NS ns, Network network, NetscriptPort port, String target) {
        Plan plan = Plan.of(ns, target, GREED);
        int depth = depth(network, plan);
        double intervalMillis = plan.weakenMillis() / depth + 1;
        double landing = System.currentTimeMillis() + plan.weakenMillis() + 2000;
        Deque<List<Batching.Job>> inTheAir = new ArrayDeque<>();
        do {
            boolean fits = true;
            while (fits && inTheAir.size() < depth) {
                List<Batching.Job> batch = Batching.launchBatch(ns, network, plan, landing, ns.pid());
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
            for (Batching.Job job : inTheAir.poll()) {
                network.release(job.host(), job.threads());
            }
            plan = Plan.of(ns, target, GREED);
            landing = Math.max(landing, System.currentTimeMillis() + plan.weakenMillis() + 20);
        } while (Batching.isPrepared(ns, target));
    }
}
