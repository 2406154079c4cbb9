import io.github.batchsmith.ns.HackOptions;
import io.github.batchsmith.ns.NS;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Waits in calls, loops, conditions, try and finally, switches and string parts. */
final class WaitsEverywhere {
    private static final class Log {
        private final List<String> lines = new ArrayList<>();

        void add(NS ns, String line) {
            ns.sleep(line.length());
            lines.add(line);
        }
    }

    static String test(NS ns) {
        Log log = new Log();
        for (String host : ns.scan("home")) {
            if (ns.weaken(host) > 1) {
                log.add(ns, host + " " + ns.grow(host, new HackOptions(2, null, 0.5)));
            }
        }
        int turns = 0;
        while (ns.sleep(1) && turns < 2) {
            turns++;
        }
        do {
            turns--;
        } while (turns > 0 && ns.asleep(2));
        try {
            fail(ns, turns);
        } catch (IllegalStateException e) {
            log.add(ns, e.getMessage() + ns.hack("caught"));
        } finally {
            log.add(ns, "finally");
        }
        String kind = switch ((int) ns.hack("n00dles")) {
            case 0 -> "none" + ns.hack("a");
            case 1 -> {
                ns.sleep(3);
                yield "one";
            }
            default -> "many";
        };
        return kind + log.lines + (ns.sleep(0) ? sum(ns, 3) : -1);
    }

    private static void fail(NS ns, int turns) {
        ns.sleep(turns);
        throw new IllegalStateException("failed after " + turns);
    }

    private static double sum(NS ns, int depth) {
        return depth == 0 ? 0 : ns.hack("h" + depth) + sum(ns, depth - 1);
    }
}
