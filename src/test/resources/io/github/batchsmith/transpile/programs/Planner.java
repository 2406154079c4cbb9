import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Placing batches on hosts, as a controller does. */
public final class Planner {
    /** RAM of one thread of each operation, in GB. */
    private static final double HACK_RAM_GB = 1.7;

    private static final double GROW_RAM_GB = 1.75;

    private static final Comparator<Host> SMALLEST_FIRST =
            Comparator.comparingDouble(Host::freeRamGb).thenComparing(Host::hostname);

    private Planner() {}

    /** An operation. */
    public enum Op {
        HACK,
        GROW,
        WEAKEN
    }

    /**
     * A host with free RAM.
     *
     * @param freeRamGb RAM that may be used, in GB
     * @param cores CPU cores
     */
    public record Host(String hostname, double freeRamGb, int cores) {}

    /**
     * A worker to start.
     *
     * @param landMillis when it takes effect, in ms after the first
     */
    public record Task(Op op, String host, int threads, double landMillis) {}

    /**
     * Tasks that together keep a server as it is.
     *
     * @param ramGb what they take, in GB
     */
    public record Plan(List<Task> tasks, double ramGb) {
        /** Nothing. */
        public static final Plan EMPTY = new Plan(List.of(), 0);

        public Plan {
            tasks = List.copyOf(tasks);
        }
    }

    private static double ramGb(Op op) {
        return switch (op) {
            case HACK -> HACK_RAM_GB;
            case GROW, WEAKEN -> GROW_RAM_GB;
        };
    }

    /**
     * One batch, placed whole or not at all.
     *
     * @param hackThreads threads of hack, at least 1
     * @param hosts where workers may run
     * @param gapMillis time between landings, in ms
     */
    public static Plan hwgw(int hackThreads, List<Host> hosts, double gapMillis) {
        Op[] ops = {Op.HACK, Op.WEAKEN, Op.GROW, Op.WEAKEN};
        int[] threads = {hackThreads, Math.max(1, hackThreads / 25), (int) Math.ceil(hackThreads * 1.3), 1};
        List<Host> sorted = new ArrayList<>(hosts);
        sorted.sort(SMALLEST_FIRST);
        double[] free = new double[sorted.size()];
        for (int i = 0; i < free.length; i++) {
            free[i] = sorted.get(i).freeRamGb();
        }

        List<Task> tasks = new ArrayList<>();
        double total = 0;
        for (int i = 0; i < ops.length; i++) {
            double needed = threads[i] * ramGb(ops[i]);
            int place = firstFit(free, needed);
            if (place < 0) {
                return Plan.EMPTY; // a part of a batch does harm
            }
            free[place] -= needed;
            total += needed;
            tasks.add(new Task(ops[i], sorted.get(place).hostname(), threads[i], i * gapMillis));
        }
        return new Plan(tasks, total);
    }

    private static int firstFit(double[] free, double needed) {
        for (int i = 0; i < free.length; i++) {
            if (free[i] >= needed) {
                return i;
            }
        }
        return -1;
    }

    /** How many batches the hosts hold, at most the given depth. */
    public static int depth(List<Host> hosts, int hackThreads, int limit) {
        List<Host> left = new ArrayList<>(hosts);
        int depth = 0;
        while (depth < limit) {
            Plan plan = hwgw(Math.max(1, hackThreads), left, 5);
            if (plan.tasks().isEmpty()) {
                break;
            }
            for (Task task : plan.tasks()) {
                left = without(left, task);
            }
            depth++;
        }
        return depth;
    }

    private static List<Host> without(List<Host> hosts, Task task) {
        List<Host> left = new ArrayList<>();
        for (Host host : hosts) {
            boolean used = host.hostname().equals(task.host());
            double taken = used ? task.threads() * ramGb(task.op()) : 0;
            left.add(new Host(host.hostname(), host.freeRamGb() - taken, host.cores()));
        }
        return left;
    }

    /** The host with the most cores among those with enough RAM, or an empty text. */
    public static String mostCores(List<Host> hosts, double neededRamGb) {
        String best = "";
        int cores = 0;
        for (Host host : hosts) {
            if (host.freeRamGb() < neededRamGb) {
                continue;
            }
            if (host.cores() > cores || (host.cores() == cores && host.hostname().equals("home"))) {
                best = host.hostname();
                cores = host.cores();
            }
        }
        return best;
    }
}
