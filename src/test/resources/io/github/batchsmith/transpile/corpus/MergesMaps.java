import java.util.*;
import java.util.stream.*;

/** Maps and deques as players use them. */
final class MergesMaps {
    record Key(String host, int port) {}

    static String test() {
        Map<String, List<Integer>> groups = new TreeMap<>();
        Map<Character, Integer> counts = new LinkedHashMap<>();
        for (String word : "hack grow weaken hack weaken1 weaken2".split(" ")) {
            groups.computeIfAbsent(word.substring(0, 1), any -> new ArrayList<>()).add(word.length());
            counts.merge(word.charAt(word.length() - 1), 1, Integer::sum);
        }
        counts.computeIfPresent('k', (letter, count) -> count > 1 ? null : count);
        counts.compute('q', (letter, count) -> count == null ? 10 : count + 1);
        Integer absent = counts.putIfAbsent('z', 26);
        Integer present = counts.putIfAbsent('z', 27);
        counts.replaceAll((letter, count) -> count * 2);
        boolean dropped = counts.entrySet().removeIf(entry -> entry.getValue() == 2);
        Map<String, Double> byKey = new HashMap<>();
        byKey.put("home1", 1.5);
        byKey.merge("home1", 2.0, (a, b) -> a * b);
        byKey.put("home2", 2.25);
        List<Key> keys = new ArrayList<>(List.of(new Key("a", 1), new Key("b", 1)));
        keys.add(new Key("a", 1));
        keys.remove(new Key("b", 1));
        Deque<Integer> deque = new ArrayDeque<>(List.of(1, 2, 3));
        deque.push(0);
        deque.offerLast(4);
        int last = deque.pollLast() + deque.peekFirst() + deque.pop();
        Iterator<Integer> back = deque.descendingIterator();
        StringBuilder out = new StringBuilder();
        while (back.hasNext()) {
            out.append(back.next());
        }
        NavigableMap<Integer, String> tiers = new TreeMap<>(Map.of(1, "low", 50, "mid", 900, "high"));
        return groups + " " + counts + absent + present + dropped + " " + byKey.get("home1")
                + byKey.containsKey("home2") + byKey.getOrDefault("home2", 7.0) + byKey.size()
                + keys + keys.contains(new Key("a", 1)) + last + out + tiers.floorEntry(899).getValue()
                + tiers.ceilingKey(51) + tiers.headMap(50) + tiers.firstKey() + tiers.descendingMap()
                + new Key("x", 3).equals(new Key("x", 3)) + new Key("home", 7).port();
    }
}
