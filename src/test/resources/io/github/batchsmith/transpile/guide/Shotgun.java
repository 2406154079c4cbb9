import io.github.batchsmith.ns.NS;
import io.github.batchsmith.ns.NetscriptPort;

/** As many batches at once as there is RAM for, then the same again. */
public final class Shotgun {
    private static final int MOST = 400;

    /** Share of the money that may be missed when the next blast is fired. */
    private static final double TOLERATED = 0.1;

    private Shotgun() {}

    public static void main(NS ns) {
        ns.disableLog("ALL");
        String target = Plan.bestTarget(ns);
        Network network = new Network(ns);
        NetscriptPort port = ns.getPortHandle(ns.pid());
        while (true) {
            if (!isOnTrack(ns, target)) {
                Batching.prepare(ns, network, target);
            }
            network.refresh();
            Plan plan = Plan.best(ns, network, target, Plan.HWGW, MOST, Plan.AVERAGE);
            int batches = fire(ns, network, plan);
            ns.print("fired ", batches, " batches at ", target);
            for (int i = 0; i < batches; i++) {
                if (port.empty()) {
                    port.nextWrite();
                }
                port.read();
            }
        }
    }

    private static boolean isOnTrack(NS ns, String target) {
        double missing = 1 - ns.getServerMoneyAvailable(target) / ns.getServerMaxMoney(target);
        return Batching.isCalm(ns, target) && missing <= TOLERATED;
    }

    private static int fire(NS ns, Network network, Plan plan) {
        double landing = System.currentTimeMillis() + plan.weakenMillis() + 1000;
        int batches = 0;
        while (batches < MOST && Batching.launchBatch(ns, network, plan, landing, ns.pid()).size() == 4) {
            landing += plan.spanMillis();
            batches++;
        }
        return batches;
    }
}
