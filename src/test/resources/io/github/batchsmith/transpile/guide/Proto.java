import io.github.batchsmith.ns.NS;
import io.github.batchsmith.ns.NetscriptPort;

/** One batch after the other: the last worker tells when the next may start. */
public final class Proto {
    private Proto() {}

    public static void main(NS ns) {
        ns.disableLog("ALL");
        String target = Plan.bestTarget(ns);
        Network network = new Network(ns);
        NetscriptPort port = ns.getPortHandle(ns.pid());
        port.clear();
        while (true) {
            Batching.prepare(ns, network, target);
            network.refresh();
            Plan plan = Plan.best(ns, network, target, Plan.HWGW, 1, Plan.WHOLE);
            double landing = System.currentTimeMillis() + plan.weakenMillis() + 20;
            if (Batching.launchBatch(ns, network, plan, landing, ns.pid()).size() < 4) {
                ns.tprint("there is not enough RAM for a batch against ", target);
                return;
            }
            port.nextWrite();
            port.clear();
        }
    }
}
