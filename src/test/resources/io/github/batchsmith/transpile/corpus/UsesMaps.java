import java.util.*;

/** Methods of maps. */
final class UsesMaps {
    static String test() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("a", 1);
        map.put("b", 2);
        Integer before = map.put("a", 10);
        map.merge("b", 5, Integer::sum);
        map.merge("c", 3, Integer::sum);
        map.computeIfAbsent("d", key -> key.length() * 4);
        map.computeIfPresent("a", (key, value) -> value + 1);
        map.compute("e", (key, value) -> value == null ? 100 : value + 1);
        map.putIfAbsent("a", 0);
        map.remove("c");
        int sum = 0;
        for (int value : map.values()) {
            sum += value;
        }
        String text = "";
        for (Map.Entry<String, Integer> entry : map.entrySet()) {
            text += entry.getKey() + ":" + entry.getValue() + " ";
        }
        for (String key : map.keySet()) {
            text += key;
        }
        map.forEach((key, value) -> map.put(key, value + 1));
        return text + sum + before + map + map.get("none") + map.getOrDefault("none", -1) + map.containsKey("a") + map.size() + map.containsValue(12);
    }
}
