import io.github.batchsmith.ns.NS;
import io.github.batchsmith.ns.Server;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The hosts that can run workers, and the RAM that is free on them. */
public final class Network {
    private final NS ns;
    private final List<Host> hosts = new ArrayList<>();

    /** Places of the hosts in the order in which grows and weakens fill them: cores help these. */
    private final List<Integer> helping = new ArrayList<>();

    /** Places of the hosts in the order in which hacks fill them. */
    private final List<Integer> hacking = new ArrayList<>();

    private double[] freeGb = {};

    /** How many seats are kept for each worker, in its row, on each host, in its column. */
    private int[][] kept = {};

    /** A host with the RAM in GB that workers can take. */
    private record Host(String name, double ramGb, int cores) {}

    /** RAM in GB that is taken for a worker. */
    public record Seat(Worker worker, int place, String host, int threads, double ramGb) {}

    public Network(NS ns) {
        this.ns = ns;
        refresh();
        List<String> scripts = Arrays.stream(Worker.values()).map(Worker::script).toList();
        for (Host host : hosts) {
            ns.scp(scripts, host.name(), "home");
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

    /** Looks at the free RAM anew. */
    public void refresh() {
        hosts.clear();
        helping.clear();
        hacking.clear();
        for (String name : allHosts(ns)) {
            Server server = ns.getServer(name);
            double ramGb = server.maxRam() - server.ramUsed();
            if (server.hasAdminRights() && ramGb >= Worker.WEAKEN.threadGb()) {
                helping.add(hosts.size());
                hacking.add(hosts.size());
                hosts.add(new Host(name, ramGb, server.cpuCores()));
            }
        }
        helping.sort(Comparator.comparingInt((Integer place) -> -hosts.get(place).cores())
                .thenComparingDouble(place -> hosts.get(place).ramGb()));
        hacking.sort(Comparator.comparingInt((Integer place) -> hosts.get(place).cores())
                .thenComparingDouble(place -> hosts.get(place).ramGb()));
        freeGb = hosts.stream().mapToDouble(Host::ramGb).toArray();
        kept = new int[Worker.values().length][hosts.size()];
    }

    /** How many threads fit at most on one host. */
    public int largest() {
        return (int) (Arrays.stream(freeGb).max().orElse(0) / Worker.WEAKEN.threadGb());
    }

    /** How many batches of the tasks fit side by side, at most so many. */
    public int fits(List<Task> tasks, int most) {
        double[] before = freeGb.clone();
        int batches = 0;
        while (batches < most && !takeAll(tasks).isEmpty()) {
            batches++;
        }
        freeGb = before;
        return batches;
    }

    /** Whether so many of each task fit side by side. */
    public boolean holds(List<Task> tasks, List<Integer> counts) {
        return seat(tasks, counts, new int[Worker.values().length][hosts.size()]);
    }

    /** Keeps seats for so many of each task, so that small tasks do not take the places of large ones. */
    public void keepSeats(List<Task> tasks, List<Integer> counts) {
        kept = new int[Worker.values().length][hosts.size()];
        seat(tasks, counts, kept);
    }

    private boolean seat(List<Task> tasks, List<Integer> counts, int[][] seats) {
        double[] restGb = freeGb.clone();
        for (int i : largestFirst(tasks)) {
            Task task = tasks.get(i);
            int[] seatsOfTask = seats[task.worker().ordinal()];
            int left = counts.get(i);
            for (int place : task.isHack() ? hacking : helping) {
                double taskGb = ramGb(task, place);
                int here = Math.min(left, (int) (restGb[place] / taskGb));
                restGb[place] -= here * taskGb;
                seatsOfTask[place] += here;
                left -= here;
            }
            if (left > 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes RAM for all the tasks, the largest first; gives a seat for each, or none and takes nothing. */
    public List<Seat> takeAll(List<Task> tasks) {
        List<Optional<Seat>> seats = new ArrayList<>();
        tasks.forEach(task -> seats.add(Optional.empty()));
        for (int i : largestFirst(tasks)) {
            seats.set(i, take(tasks.get(i)));
            if (seats.get(i).isEmpty()) {
                seats.forEach(seat -> seat.ifPresent(this::release));
                return List.of();
            }
        }
        return seats.stream().flatMap(Optional::stream).toList();
    }

    private static List<Integer> largestFirst(List<Task> tasks) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -tasks.get(i).work()));
        return order;
    }

    private double ramGb(Task task, int place) {
        return task.threads(hosts.get(place).cores()) * task.worker().threadGb();
    }

    /** Takes RAM for the task on the first host with a kept seat, or else with enough RAM; empty if no host has so much. */
    public Optional<Seat> take(Task task) {
        int[] seats = kept[task.worker().ordinal()];
        int any = -1;
        for (int place : task.isHack() ? hacking : helping) {
            if (freeGb[place] >= ramGb(task, place)) {
                if (seats[place] > 0) {
                    return Optional.of(takeOn(place, task));
                }
                any = any < 0 ? place : any;
            }
        }
        return any < 0 ? Optional.empty() : Optional.of(takeOn(any, task));
    }

    private Seat takeOn(int place, Task task) {
        Host host = hosts.get(place);
        double taskGb = ramGb(task, place);
        freeGb[place] -= taskGb;
        int[] seats = kept[task.worker().ordinal()];
        seats[place]--;
        return new Seat(task.worker(), place, host.name(), task.threads(host.cores()), taskGb);
    }

    /** Gives RAM back. */
    public void release(Seat seat) {
        freeGb[seat.place()] += seat.ramGb();
        int place = seat.place();
        int[] seats = kept[seat.worker().ordinal()];
        seats[place]++;
    }
}
