import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class KeysOfManyKinds {
    static String test() {
        StringBuilder out = new StringBuilder();
        Map<Long, String> byLong = new TreeMap<>();
        byLong.put(5L, "five");
        byLong.put(3_000_000_000L, "three");
        Map<Double, Integer> byDouble = new TreeMap<>();
        byDouble.put(0.5, 1);
        byDouble.put(-1.5, 2);
        Map<Boolean, String> byBool = new TreeMap<>();
        byBool.put(true, "t");
        byBool.put(false, "f");
        Map<Character, List<String>> byChar = new TreeMap<>();
        for (String s : List.of("beta", "alpha", "bravo")) {
            byChar.computeIfAbsent(s.charAt(0), k -> new ArrayList<>()).add(s);
        }
        out.append(byLong)
                .append(byDouble)
                .append(byBool)
                .append(byChar)
                .append(byLong.get(5L))
                .append(byChar.get('b').size())
                .append(byDouble.get(-1.5));
        Set<Character> seen = new TreeSet<>();
        for (char c : "hello".toCharArray()) {
            if (!seen.add(c)) {
                out.append("dup ").append(c);
            }
        }
        out.append(seen);
        Map<String, int[]> arrays = new LinkedHashMap<>();
        arrays.computeIfAbsent("a", k -> new int[2]);
        arrays.get("a")[1] += 5;
        out.append(arrays.get("a")[1]);
        Map<Integer, Map<Integer, Integer>> grid = new TreeMap<>();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j <= i; j++) {
                grid.computeIfAbsent(i, k -> new TreeMap<>()).put(j, i * j);
            }
        }
        out.append(grid).append(grid.get(2).get(1));
        return out.toString();
    }
}
