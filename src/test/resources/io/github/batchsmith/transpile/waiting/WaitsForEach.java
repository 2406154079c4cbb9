import io.github.batchsmith.ns.NS;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Functions that wait, for each element of lists, maps and optionals. */
final class WaitsForEach {
    private record Target(String host, int threads) {
        void attack(NS ns) {
            ns.hack(host + threads);
        }
    }

    private static final class Sleeper {
        private final NS ns;

        Sleeper(NS ns) {
            this.ns = ns;
        }

        void nap(Target target) {
            ns.sleep(target.threads());
        }
    }

    private static int naps;

    static String test(NS ns) {
        List<Target> targets = List.of(new Target("a", 1), new Target("b", 2));
        targets.forEach(target -> ns.grow(target.host()));
        targets.forEach(target -> {
            ns.weaken(target.host());
            naps += target.threads();
        });
        Map<String, Integer> byName = new TreeMap<>(Map.of("x", 5, "y", 6));
        byName.forEach((name, millis) -> ns.sleep(millis));
        Sleeper sleeper = new Sleeper(ns);
        targets.forEach(sleeper::nap);
        List.of(3.0, 4.0).forEach(ns::sleep);
        List.of(ns, ns).forEach(WaitsForEach::pause);
        Optional<Target> first = targets.stream().findFirst();
        first.ifPresent(target -> target.attack(ns));
        Optional.<Target>empty().ifPresent(sleeper::nap);
        first.ifPresent(sleeper::nap);
        first.ifPresent(target -> ns.hack(target.host()));
        Runnable all = () -> targets.forEach(target -> target.attack(ns));
        all.run();
        Consumer<Target> twice = target -> {
            target.attack(ns);
            sleeper.nap(target);
        };
        targets.forEach(twice::accept);
        return targets + " " + naps;
    }

    private static void pause(NS ns) {
        ns.sleep(10);
        naps++;
    }
}
