import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class RanksTargets {
    static String test() {
        StringBuilder out = new StringBuilder();
        record Target(String host, double money, double security, int level) {
            double score() {
                return money / security / Math.max(1, level);
            }
        }
        List<Target> targets = List.of(
                new Target("n00dles", 1.75e6, 1, 1),
                new Target("foodnstuff", 5e7, 3, 1),
                new Target("joesguns", 6.25e7, 5, 10),
                new Target("sigma-cosmetics", 5.75e7, 3, 5));
        out.append(targets.stream()
                .filter(t -> t.level() <= 5)
                .sorted(Comparator.comparingDouble(Target::score).reversed())
                .map(t -> t.host() + "=" + Math.round(t.score()))
                .collect(Collectors.joining(", ")));
        Target best = null;
        for (Target t : targets) {
            if (best == null || t.score() > best.score()) {
                best = t;
            }
        }
        out.append(best);
        return out.toString();
    }
}
