import io.github.batchsmith.ns.NS;

/** One batch, and a look at what it left behind. */
public final class Single {
    private static final double GREED = 0.1;

    private Single() {}

    public static void main(NS ns) {
        String target = Plan.bestTarget(ns);
        Network network = new Network(ns);
        Batching.prepare(ns, network, target);
        network.refresh();
        int hackThreads = Math.max(1, (int) (GREED / ns.hackAnalyze(target)));
        Plan plan = Plan.of(ns, target, Plan.HWGW, hackThreads, Plan.WHOLE);
        double landing = System.currentTimeMillis() + plan.weakenMillis() + 100;
        Batching.launchBatch(ns, network, plan, landing, 0);
        ns.sleep(plan.weakenMillis() + 200);
        ns.tprint(target, Batching.isPrepared(ns, target) ? " is prepared again" : " is not prepared");
    }
}
