import io.github.batchsmith.ns.NS;
import io.github.batchsmith.ns.NetscriptPort;

/** As many batches at once as there is RAM for, then the same again. */
public final class Shotgun {
    private static final int MOST = 400;

    private Shotgun() {}

    public static void main(NS ns) {
        ns.disableLog("ALL");
        String target = Plan.bestTarget(ns);
        Network network = new Network(ns);
        NetscriptPort port = ns.getPortHandle(ns.pid());
        while (true) {
            Batching.prepare(ns, network, target);
            network.refresh();
            Plan plan = Plan.best(ns, network, target, Plan.HWGW, MOST, Plan.WHOLE);
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
