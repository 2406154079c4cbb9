import java.util.*;

final class EditsMaps {
    static String test() {
        StringBuilder out = new StringBuilder();
        Map<String, List<Integer>> lists = new TreeMap<>();
        for (int i = 0; i < 10; i++) {
            lists.computeIfAbsent(i % 3 == 0 ? "fizz" : i % 2 == 0 ? "even" : "odd", k -> new ArrayList<>())
                    .add(i);
        }
        out.append(lists).append('\n');
        lists.get("odd").removeIf(x -> x > 4);
        lists.remove("fizz");
        out.append(lists)
                .append(lists.size())
                .append(lists.isEmpty())
                .append(lists.containsKey("fizz"))
                .append('\n');
        Map<Integer, String> names = new LinkedHashMap<>(Map.of(1, "one"));
        names.put(2, "two");
        names.put(3, "three");
        names.replaceAll((k, v) -> v + k);
        out.append(names)
                .append(names.put(2, "zwei"))
                .append(names.remove(9))
                .append(names.replace(1, "eins"))
                .append(names.replace(8, "acht"))
                .append(names.getOrDefault(7, "?"))
                .append('\n');
        names.keySet().removeIf(k -> k == 2);
        out.append(names);
        names.values().removeIf(v -> v.startsWith("e"));
        out.append(names);
        names.entrySet().removeIf(e -> e.getKey() > 2);
        out.append(names);
        names.put(5, "five");
        names.put(6, "six");
        names.keySet().retainAll(Set.of(6));
        out.append(names)
                .append(names.keySet().contains(6))
                .append(names.values().contains("six"))
                .append('\n');
        for (Map.Entry<Integer, String> e : names.entrySet()) {
            e.setValue(e.getValue().toUpperCase());
        }
        out.append(names);
        for (var e : names.entrySet()) {
            int k = e.getKey();
            String v = e.getValue();
            out.append(k + 1).append(v);
        }
        Map<String, Map<String, Integer>> nested = new TreeMap<>();
        nested.computeIfAbsent("a", k -> new TreeMap<>()).put("x", 1);
        nested.computeIfAbsent("a", k -> new TreeMap<>()).merge("x", 5, Integer::sum);
        out.append(nested).append(nested.get("a").get("x") + 1).append(nested.get("b") == null);
        TreeMap<Integer, String> sorted = new TreeMap<>();
        for (int k : new int[] {50, 10, 30}) {
            sorted.put(k, "v" + k);
        }
        out.append(sorted.firstKey())
                .append(sorted.lastKey())
                .append(sorted.floorKey(35))
                .append(sorted.ceilingKey(31))
                .append(sorted.higherKey(50))
                .append(sorted.headMap(30))
                .append(sorted.tailMap(30))
                .append(sorted.firstEntry().getValue())
                .append(sorted.pollFirstEntry().getKey())
                .append(sorted.descendingMap())
                .append(sorted);
        return out.append(new TreeMap<>(Map.of("k", 1)).equals(Map.of("k", 1))).toString();
    }
}
