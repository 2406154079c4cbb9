import io.github.batchsmith.ns.NS;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The hosts that can run workers, and the RAM that is free on them. */
public final class Network {
    /** RAM of a thread of the largest worker. */
    private static final double WORKER_GB = 1.75;

    private static final List<String> WORKERS = List.of("hackWorker.js", "growWorker.js", "weakenWorker.js");

    private final NS ns;
    private final List<Host> hosts = new ArrayList<>();

    /** Free RAM of a host in GB. */
    private static final class Host {
        private final String name;
        private double freeGb;

        Host(String name, double freeGb) {
            this.name = name;
            this.freeGb = freeGb;
        }
    }

    public Network(NS ns) {
        this.ns = ns;
        refresh();
        for (Host host : hosts) {
            ns.scp(WORKERS, host.name, "home");
        }
    }

    /** All hosts of the game, found from one to the next. */
    public static List<String> allHosts(NS ns) {
        List<String> found = new ArrayList<>(List.of("home"));
        Set<String> known = new HashSet<>(found);
        for (int i = 0; i < found.size(); i++) {
            for (String next : ns.scan(found.get(i))) {
                if (known.add(next)) {
                    found.add(next);
                }
            }
        }
        return found;
    }

    /** Looks at the free RAM anew, the smallest gap first, so that large ones stay for large jobs. */
    public void refresh() {
        hosts.clear();
        for (String name : allHosts(ns)) {
            double reservedGb = name.equals("home") ? 16 : 0;
            double freeGb = ns.getServerMaxRam(name) - ns.getServerUsedRam(name) - reservedGb;
            if (ns.hasRootAccess(name) && freeGb >= WORKER_GB) {
                hosts.add(new Host(name, freeGb));
            }
        }
        hosts.sort(Comparator.comparingDouble(host -> host.freeGb));
    }

    /** How many threads fit at most on one host. */
    public int largest() {
        return hosts.isEmpty() ? 0 : (int) (hosts.get(hosts.size() - 1).freeGb / WORKER_GB);
    }

    /** How many threads fit on all hosts together. */
    public int free() {
        int threads = 0;
        for (Host host : hosts) {
            threads += (int) (host.freeGb / WORKER_GB);
        }
        return threads;
    }

    /** Takes RAM for the threads on one host; empty if no host has so much. */
    public Optional<String> take(int threads) {
        double neededGb = threads * WORKER_GB;
        for (Host host : hosts) {
            if (host.freeGb >= neededGb) {
                host.freeGb -= neededGb;
                return Optional.of(host.name);
            }
        }
        return Optional.empty();
    }

    /** Gives RAM back. */
    public void release(String name, int threads) {
        for (Host host : hosts) {
            if (host.name.equals(name)) {
                host.freeGb += threads * WORKER_GB;
            }
        }
        hosts.sort(Comparator.comparingDouble(host -> host.freeGb));
    }
}
