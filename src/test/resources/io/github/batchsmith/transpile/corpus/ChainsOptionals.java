import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Optionals and comparators in chains. */
final class ChainsOptionals {
    private record Host(String name, Optional<Integer> ram, int cores) implements Comparable<Host> {
        private static final Comparator<Host> ORDER = Comparator.comparing((Host host) -> host.ram().orElse(0))
                .reversed()
                .thenComparing(Host::cores, Comparator.reverseOrder())
                .thenComparing(Host::name);

        @Override
        public int compareTo(Host other) {
            return ORDER.compare(this, other);
        }
    }

    private static Optional<Host> find(List<Host> hosts, String name) {
        return hosts.stream().filter(host -> host.name().equals(name)).findFirst();
    }

    static String test() {
        List<Host> hosts = new ArrayList<>(List.of(
                new Host("b", Optional.of(8), 1),
                new Host("a", Optional.of(8), 1),
                new Host("c", Optional.empty(), 4),
                new Host("d", Optional.of(8), 2)));
        Collections.sort(hosts);
        String names = hosts.stream().map(Host::name).collect(Collectors.joining());
        List<String> words = new ArrayList<>(Arrays.asList("pear", "Fig", "apple"));
        words.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        int chain = find(hosts, "a").flatMap(Host::ram).filter(ram -> ram > 4).map(ram -> ram * 2).orElseGet(() -> -1);
        String missing = find(hosts, "x").or(() -> find(hosts, "c")).map(host -> host.ram().isEmpty()).map(String::valueOf).orElseThrow();
        StringBuilder out = new StringBuilder();
        find(hosts, "zz").ifPresentOrElse(host -> out.append(host), () -> out.append("none"));
        try {
            find(hosts, "zz").orElseThrow(() -> new NoSuchElementException("no zz"));
        } catch (NoSuchElementException e) {
            out.append(e.getMessage());
        }
        return names + words + chain + missing + out + hosts.get(0) + Optional.of(3).equals(Optional.of(3))
                + Optional.ofNullable((String) null) + find(hosts, "b").stream().count()
                + OptionalInt.of(4).getAsInt() + Collections.max(hosts).name() + Collections.min(hosts).name();
    }
}
