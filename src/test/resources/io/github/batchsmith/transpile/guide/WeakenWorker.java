import io.github.batchsmith.ns.HackOptions;
import io.github.batchsmith.ns.NS;

/** Does one weaken on time: its arguments are the target, the time at which to land, how long it takes, and a port. */
public final class WeakenWorker {
    private WeakenWorker() {}

    public static void main(NS ns) {
        String target = (String) ns.args().get(0);
        double landingMillis = (double) ns.args().get(1);
        double durationMillis = (double) ns.args().get(2);
        int port = (int) ns.args().get(3);
        double delayMillis = Math.max(0, landingMillis - durationMillis - System.currentTimeMillis());
        ns.weaken(target, new HackOptions(null, null, delayMillis));
        if (port > 0) {
            ns.atExit(() -> ns.writePort(port, ns.pid()));
        }
    }
}
