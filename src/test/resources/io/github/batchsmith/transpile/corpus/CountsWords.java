import java.util.*;
import java.util.stream.*;

final class CountsWords {
    private static final String TEXT =
            """
            the quick brown fox jumps over the lazy dog
            The dog barks; the fox runs -- and the night is quiet.
            """;

    static String test() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : TEXT.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        StringBuilder out = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(5)
                .forEach(e -> out.append(String.format("%-6s|%3d%n", e.getKey(), e.getValue())));
        Map<Integer, List<String>> byLength = counts.keySet().stream()
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        byLength.forEach((length, words) -> out.append(length).append(words).append('\n'));
        Map<Boolean, Long> parts =
                counts.values().stream().collect(Collectors.partitioningBy(c -> c > 1, Collectors.counting()));
        return out.append(parts).toString();
    }
}
