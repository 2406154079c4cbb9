import java.util.*;

/** Maps and sets in order. */
final class UsesSortedMaps {
    static String test() {
        TreeMap<Integer, String> map = new TreeMap<>();
        map.put(30, "c");
        map.put(10, "a");
        map.put(20, "b");
        TreeSet<String> set = new TreeSet<>(Comparator.reverseOrder());
        set.addAll(List.of("a", "c", "b"));
        return map + " " + map.firstKey() + map.lastKey() + map.ceilingKey(15) + map.floorKey(15) + map.keySet() + set + set.first() + map.firstEntry().getValue();
    }
}
