import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Comparators become functions of two values. */
public final class Sorting {
    private static final Comparator<Host> BY_RAM = Comparator.comparingDouble(Host::freeRamGb).reversed();

    private Sorting() {}

    /** A host. */
    public record Host(String hostname, double freeRamGb, int cores) {}

    private static List<Host> hosts() {
        return new ArrayList<>(List.of(
                new Host("home", 64, 4),
                new Host("n00dles", 4, 1),
                new Host("joesguns", 16, 1),
                new Host("foodnstuff", 16, 1),
                new Host("CSEC", 8, 2)));
    }

    private static String names(List<Host> hosts) {
        String names = "";
        for (Host host : hosts) {
            names += host.hostname() + " ";
        }
        return names;
    }

    private static String sorted(Comparator<Host> order) {
        List<Host> hosts = hosts();
        hosts.sort(order);
        return names(hosts);
    }

    private static int byCores(Host left, Host right) {
        return Integer.compare(right.cores(), left.cores());
    }

    public static String byConstant() {
        return sorted(BY_RAM);
    }

    public static String byLambda() {
        return sorted((left, right) -> Double.compare(right.freeRamGb(), left.freeRamGb()));
    }

    public static String byBlock() {
        return sorted((left, right) -> {
            double difference = left.freeRamGb() - right.freeRamGb();
            return difference < 0 ? -1 : difference > 0 ? 1 : 0;
        });
    }

    public static String byMethod() {
        return sorted(Sorting::byCores);
    }

    public static String byName() {
        return sorted(Comparator.comparing(Host::hostname));
    }

    public static String bySeveral() {
        return sorted(Comparator.comparingInt(Host::cores)
                .thenComparing(Comparator.comparingDouble((Host host) -> host.freeRamGb() / host.cores()).reversed())
                .thenComparing(Host::hostname));
    }

    public static String byConstantAndMore() {
        return sorted(BY_RAM.reversed().thenComparing(Host::hostname, Comparator.reverseOrder()));
    }

    public static String shadowing() {
        int a = 2;
        return sorted(Comparator.comparingDouble(host -> host.freeRamGb() % 16 * a));
    }

    public static List<Double> numbers() {
        List<Double> numbers = new ArrayList<>(List.of(3.5, -1.0, Double.POSITIVE_INFINITY, 10.0, 2.0));
        numbers.sort(Comparator.naturalOrder());
        return numbers;
    }

    public static List<Integer> descending() {
        List<Integer> numbers = new ArrayList<>(List.of(3, 20, 100, 1));
        numbers.sort(Comparator.reverseOrder());
        return numbers;
    }
}
