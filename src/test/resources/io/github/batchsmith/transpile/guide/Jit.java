import io.github.batchsmith.ns.NS;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** Every job as late as it can be started: hacks hold their RAM for a quarter of the time that weakens do. */
public final class Jit {
    private static final double GREED = 0.05;
    private static final double SLACK_MILLIS = 60;
    private static final int DEEPEST = 400;

    private final NS ns;
    private final Network network;
    private final String target;
    private final Map<Integer, Integer> startedOfBatch = new HashMap<>();
    private final PriorityQueue<Planned> waiting = new PriorityQueue<>(Comparator.comparingDouble(Planned::startMillis));
    private final PriorityQueue<Started> running = new PriorityQueue<>(Comparator.comparingDouble(Started::landing));
    private Plan plan;
    private int batches;

    /** A job that is to land at a time; how long it takes is given as a share of a weaken. */
    private record Planned(int batch, String script, int threads, double landing, double share, double startMillis) {
        boolean isHack() {
            return script.startsWith("hack");
        }
    }

    private record Started(Batching.Job job, double landing) {}

    private Jit(NS ns, Network network, String target) {
        this.ns = ns;
        this.network = network;
        this.target = target;
        this.plan = Plan.of(ns, target, GREED);
    }

    public static void main(NS ns) {
        ns.disableLog("ALL");
        String target = Plan.bestTarget(ns);
        Network network = new Network(ns);
        while (true) {
            Batching.prepare(ns, network, target);
            network.refresh();
            new Jit(ns, network, target).runWhilePrepared();
            ns.print("the server is off its prepared state: waiting for what still is in the air");
            ns.sleep(ns.getWeakenTime(target) + 1000);
        }
    }

    private void runWhilePrepared() {
        double intervalMillis = intervalMillis();
        double landing = System.currentTimeMillis() + plan.weakenMillis() + 500;
        double lastCalm = System.currentTimeMillis();
        while (true) {
            double now = System.currentTimeMillis();
            while (landing < now + plan.weakenMillis() + intervalMillis + 500) {
                planBatch(landing);
                landing += intervalMillis;
            }
            release(now);
            double waitMillis = waiting.peek().startMillis() - now;
            if (waitMillis > 0) {
                ns.sleep(Math.ceil(waitMillis));
            } else if (isCalm()) {
                if (!Batching.isPrepared(ns, target)) {
                    return;
                }
                lastCalm = now;
                plan = Plan.of(ns, target, GREED);
                start(waiting.poll());
            } else if (now > lastCalm + plan.weakenMillis()) {
                return;
            } else {
                ns.sleep(4);
            }
        }
    }

    /** Time between batches for which the RAM suffices. */
    private double intervalMillis() {
        double hack = plan.hack() * plan.hackMillis();
        double grow = plan.grow() * plan.growMillis();
        double weaken = (plan.weakenHack() + plan.weakenGrow()) * plan.weakenMillis();
        double inRam = (hack + grow + weaken) / (network.free() * 0.85);
        return Math.max(inRam, Math.max(plan.weakenMillis() / DEEPEST, 8 * Plan.SPACER_MILLIS));
    }

    /** Whether nothing has landed of which the weaken is still to come: only then jobs take the time that is planned. */
    private boolean isCalm() {
        return ns.getServerSecurityLevel(target) <= ns.getServerMinSecurityLevel(target) + 1e-9;
    }

    private void planBatch(double landing) {
        batches++;
        plan("hackWorker.js", plan.hack(), landing, 0.25);
        plan("weakenWorker.js", plan.weakenHack(), landing + Plan.SPACER_MILLIS, 1);
        plan("growWorker.js", plan.grow(), landing + 2 * Plan.SPACER_MILLIS, 0.8);
        plan("weakenWorker.js", plan.weakenGrow(), landing + 3 * Plan.SPACER_MILLIS, 1);
    }

    private void plan(String script, int threads, double landing, double share) {
        double startMillis = landing - share * plan.weakenMillis() - SLACK_MILLIS;
        waiting.add(new Planned(batches, script, threads, landing, share, startMillis));
    }

    /** Starts the job, if what the others of its batch do allows it: a hack needs all of them. */
    private void start(Planned job) {
        double duration = job.share() * plan.weakenMillis();
        int before = startedOfBatch.getOrDefault(job.batch(), 0);
        boolean late = System.currentTimeMillis() + duration > job.landing();
        if (late || (job.isHack() && before < 3)) {
            return;
        }
        Batching.launch(ns, network, job.script(), target, job.threads(), job.landing(), duration, 0)
                .ifPresent(started -> {
                    running.add(new Started(started, job.landing()));
                    startedOfBatch.put(job.batch(), before + 1);
                });
        if (job.isHack()) {
            startedOfBatch.remove(job.batch());
        }
    }

    /** Takes back the RAM of what has landed. */
    private void release(double now) {
        while (!running.isEmpty() && running.peek().landing() + SLACK_MILLIS < now) {
            Batching.Job job = running.poll().job();
            network.release(job.host(), job.threads());
        }
    }
}
