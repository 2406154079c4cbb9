import io.github.batchsmith.ns.NS;

/** Softens, fills and robs one server, over and over: {@code run harvest.js n00dles}. */
public final class Harvest {
    private static final double SOFT_ENOUGH = 2;
    private static final double FULL_ENOUGH = 0.75;

    private Harvest() {}

    public static void main(NS ns) {
        String target = (String) ns.args().get(0);
        if (!ns.hasRootAccess(target)) {
            ns.nuke(target);
        }
        double mostMoney = ns.getServerMaxMoney(target);
        double leastSecurity = ns.getServerMinSecurityLevel(target);
        while (true) {
            if (ns.getServerSecurityLevel(target) > leastSecurity + SOFT_ENOUGH) {
                ns.weaken(target);
            } else if (ns.getServerMoneyAvailable(target) < mostMoney * FULL_ENOUGH) {
                ns.grow(target);
            } else {
                double taken = ns.hack(target);
                ns.print("took $" + Math.round(taken) + " from " + target);
            }
        }
    }
}
