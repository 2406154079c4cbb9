import java.util.*;

/** Variables with var. */
final class InfersTypes {
    static String test() {
        var list = new ArrayList<Map<String, Integer>>();
        list.add(Map.of("a", 1));
        var sum = 0;
        for (var map : list) {
            for (var entry : map.entrySet()) {
                sum += entry.getValue();
            }
        }
        var text = "sum " + sum;
        return text;
    }
}
