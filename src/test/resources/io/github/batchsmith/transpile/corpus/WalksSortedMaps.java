import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class WalksSortedMaps {
    static String test() {
        StringBuilder out = new StringBuilder();
        NavigableMap<Integer, String> map = new TreeMap<>();
        for (int i = 1; i <= 9; i += 2) {
            map.put(i, "v" + i);
        }
        out.append(map.lowerKey(5))
                .append(map.floorEntry(4).getValue())
                .append(map.ceilingEntry(4).getKey())
                .append(map.higherEntry(9) == null)
                .append(map.lowerEntry(1) == null)
                .append(map.headMap(5, true))
                .append(map.tailMap(5, false))
                .append(map.subMap(3, 7))
                .append(map.pollLastEntry().getKey())
                .append(map.pollFirstEntry().getValue())
                .append(map.descendingKeySet())
                .append(map.lastEntry().getKey())
                .append(map);
        NavigableSet<Integer> set = new TreeSet<>(map.keySet());
        out.append(set.floor(4))
                .append(set.ceiling(4))
                .append(set.lower(3))
                .append(set.higher(7))
                .append(set.headSet(5, true))
                .append(set.tailSet(5))
                .append(set.subSet(3, 7))
                .append(set.descendingSet())
                .append(set.pollLast())
                .append(set);
        Iterator<Integer> it = set.iterator();
        it.next();
        it.remove();
        out.append(set);
        Iterator<Map.Entry<Integer, String>> entries = map.entrySet().iterator();
        entries.next();
        entries.remove();
        out.append(map);
        return out.toString();
    }
}
