import io.github.batchsmith.ns.NS;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Batches that land at a set interval, each task of which is started when it is due: as late as it can be, or padded. */
final class Steady {
    private static final double SLACK_MILLIS = 30;
    private static final int DEEPEST = 400;

    /** When a weaken must have begun: its grow follows then. */
    private static final double BEGUN_MILLIS = 500;

    /** Share of the money that is missed before the batches stop. */
    private static final double TOLERATED = 0.4;

    private final NS ns;
    private final Network network;
    private final String target;
    private final boolean padded;
    private final Map<Integer, Integer> startedOfBatch = new HashMap<>();
    private final PriorityQueue<Planned> waiting = new PriorityQueue<>(Comparator.comparingDouble(Planned::startMillis));
    private final PriorityQueue<Started> running = new PriorityQueue<>(Comparator.comparingDouble(Started::landing));
    private Plan plan;
    private double intervalMillis;
    private int batches;

    /** A task that is to land at a time. */
    private record Planned(int batch, Task task, double landing, double startMillis) {}

    private record Started(Network.Seat seat, double landing) {}

    private Steady(NS ns, Network network, String target, boolean padded) {
        this.padded = padded;
        this.ns = ns;
        this.network = network;
        this.target = target;
        this.plan = Plan.of(ns, target, Plan.HGW, 1, Plan.AVERAGE);
        this.intervalMillis = intervalMillis(plan);
        for (int threads : Plan.sizes(ns, target)) {
            Plan other = Plan.of(ns, target, Plan.HGW, threads, Plan.AVERAGE);
            double interval = intervalMillis(other);
            if (other.money() / interval > plan.money() / intervalMillis) {
                plan = other;
                intervalMillis = interval;
            }
        }
        double least = Math.max(intervalMillis / 1.02, 2 * plan.spanMillis());
        intervalMillis = intervalFrom(plan, least, 1.0005);
        network.keepSeats(plan.tasks(), atOnce(plan, intervalMillis));
    }

    /** Keeps batches landing; padded, grows are started as early as weakens, and only hacks when they must be. */
    static void run(NS ns, boolean padded) {
        ns.disableLog("ALL");
        String target = Plan.bestTarget(ns);
        Network network = new Network(ns);
        while (true) {
            Batching.prepare(ns, network, target);
            network.refresh();
            new Steady(ns, network, target, padded).runWhileOnTrack();
            ns.print("the server is off its prepared state: waiting for what still is in the air");
            ns.sleep(ns.getWeakenTime(target) + 1000);
        }
    }

    private void runWhileOnTrack() {
        double landing = System.currentTimeMillis() + plan.weakenMillis() + 100;
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
            } else if (Batching.isCalm(ns, target)) {
                if (!isOnTrack()) {
                    return;
                }
                lastCalm = now;
                plan = plan.renewed(ns);
                start(waiting.poll());
            } else if (now > lastCalm + plan.weakenMillis()) {
                return;
            } else {
                ns.sleep(4);
            }
        }
    }

    private boolean isOnTrack() {
        return ns.getServerMoneyAvailable(target) >= ns.getServerMaxMoney(target) * (1 - TOLERATED);
    }

    /** Least time between batches for which the RAM suffices. */
    private double intervalMillis(Plan plan) {
        return intervalFrom(plan, Math.max(plan.weakenMillis() / DEEPEST, 2 * plan.spanMillis()), 1.02);
    }

    private double intervalFrom(Plan plan, double leastMillis, double step) {
        double interval = leastMillis;
        while (interval < plan.weakenMillis() && !network.holds(plan.tasks(), atOnce(plan, interval))) {
            interval *= step;
        }
        return Math.ceil(interval);
    }

    /** How many of each task run at once. */
    private List<Integer> atOnce(Plan plan, double intervalMillis) {
        return plan.tasks().stream()
                .map(task -> (int) Math.ceil((leadMillis(plan, task) + 2 * SLACK_MILLIS) / intervalMillis) + 1)
                .toList();
    }

    private double leadMillis(Plan plan, Task task) {
        if (!padded || task.isHack()) {
            return plan.millis(task);
        }
        double waitMillis = task.worker() == Worker.GROW ? BEGUN_MILLIS : 0;
        return Math.max(plan.millis(task), plan.weakenMillis() - waitMillis);
    }

    private void planBatch(double landing) {
        batches++;
        for (int i = 0; i < plan.tasks().size(); i++) {
            Task task = plan.tasks().get(i);
            double end = landing + i * Plan.SPACER_MILLIS;
            waiting.add(new Planned(batches, task, end, end - leadMillis(plan, task) - SLACK_MILLIS));
        }
    }

    /** Starts the task, if what the others of its batch do allows it: a hack needs all of them. */
    private void start(Planned next) {
        double duration = plan.millis(next.task());
        int before = startedOfBatch.getOrDefault(next.batch(), 0);
        boolean late = System.currentTimeMillis() + duration > next.landing();
        boolean alone = next.task().isHack() && before < plan.tasks().size() - 1;
        if (!late && !alone) {
            Batching.launch(ns, network, next.task(), target, next.landing(), duration, 0)
                    .ifPresent(seat -> {
                        running.add(new Started(seat, next.landing()));
                        startedOfBatch.put(next.batch(), before + 1);
                    });
        }
        if (next.task().isHack()) {
            startedOfBatch.remove(next.batch());
        }
    }

    /** Takes back the RAM of what has landed. */
    private void release(double now) {
        while (!running.isEmpty() && running.peek().landing() + SLACK_MILLIS < now) {
            network.release(running.poll().seat());
        }
    }
}
