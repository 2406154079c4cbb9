import java.util.*;
import java.util.stream.*;

final class SortsByOwnMethods {
    static final class Weights {
        private final Map<String, Integer> weights = Map.of("a", 3, "b", 1, "c", 2);
        private final String prefix;

        Weights(String prefix) {
            this.prefix = prefix;
        }

        private double weight(String name) {
            return weights.getOrDefault(name, 0) + 0.5;
        }

        String label(String name) {
            return prefix + name.length() + name;
        }

        List<String> sorted(List<String> names) {
            return names.stream()
                    .sorted(Comparator.comparingDouble(this::weight).reversed())
                    .toList();
        }
    }

    static String test() {
        Weights own = new Weights(">");
        Map<String, Integer> ranks = new HashMap<>(Map.of("a", 2, "b", 9, "c", 5));
        List<String> byRank = new ArrayList<>(List.of("a", "b", "c"));
        byRank.sort(Comparator.comparing(ranks::get));
        List<String> byLabel = Stream.of("ccc", "b", "aa", "d")
                .sorted(Comparator.comparing(own::label).thenComparing(Comparator.naturalOrder()))
                .toList();
        return own.sorted(List.of("a", "b", "c")) + " " + byRank + " " + byLabel;
    }
}
