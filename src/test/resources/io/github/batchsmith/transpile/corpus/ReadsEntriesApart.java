import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ReadsEntriesApart {
    static String test() {
        StringBuilder out = new StringBuilder();
        List<Map.Entry<String, Integer>> pairs = new ArrayList<>(List.of(Map.entry("a", 1), Map.entry("b", 2)));
        pairs.add(new AbstractMap.SimpleEntry<>("c", 3));
        for (Map.Entry<String, Integer> e : pairs) {
            out.append(e.getKey()).append(e.getValue());
        }
        Map<String, Integer> map = Map.ofEntries(Map.entry("z", 26));
        out.append(map.get("z"))
                .append(pairs.stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new))
                        .toString());
        return out.toString();
    }
}
