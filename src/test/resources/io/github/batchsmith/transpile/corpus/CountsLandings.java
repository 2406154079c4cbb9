import java.util.*;
import java.util.stream.*;

/** Counts what was landed, by target and operation. */
final class CountsLandings {
    enum Op { HACK, GROW, WEAKEN }

    record Landing(String target, Op op) {}

    record Point(int x, int y) {
        Point plus(Point other) {
            return new Point(x + other.x, y + other.y);
        }
    }

    static String test() {
        List<Landing> landings = List.of(
                new Landing("n00dles", Op.HACK), new Landing("n00dles", Op.GROW),
                new Landing("n00dles", Op.HACK), new Landing("joesguns", Op.WEAKEN));
        Map<String, Integer> counts = new TreeMap<>();
        for (Landing landing : landings) {
            counts.merge(landing.target() + "/" + landing.op(), 1, Integer::sum);
        }
        Map<String, List<Op>> byTarget = landings.stream()
                .collect(Collectors.groupingBy(Landing::target, TreeMap::new, Collectors.mapping(Landing::op, Collectors.toList())));
        Map<Boolean, Long> hacks = landings.stream().collect(Collectors.partitioningBy(l -> l.op() == Op.HACK, Collectors.counting()));
        EnumMap<Op, Integer> perOp = new EnumMap<>(Op.class);
        landings.forEach(l -> perOp.merge(l.op(), 1, Integer::sum));
        String joined = landings.stream().map(Landing::target).distinct().sorted(Comparator.reverseOrder()).collect(Collectors.joining(", ", "[", "]"));
        double mean = landings.stream().mapToInt(l -> l.target().length()).average().orElse(0);
        boolean equal = new Point(1, 2).plus(new Point(2, 3)).equals(new Point(3, 5));
        return counts + " " + byTarget + " " + hacks + " " + perOp + " " + joined + " " + mean + " " + equal + " " + landings.get(3);
    }
}
