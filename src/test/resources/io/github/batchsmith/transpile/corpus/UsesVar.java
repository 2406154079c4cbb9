import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class UsesVar {
    static String test() {
        StringBuilder out = new StringBuilder();
        var list = new ArrayList<Map<String, Integer>>();
        for (var i = 0; i < 3; i++) {
            var map = new TreeMap<String, Integer>();
            map.put("k" + i, i);
            list.add(map);
        }
        for (var map : list) {
            for (var e : map.entrySet()) {
                out.append(e.getKey()).append('=').append(e.getValue() / 2).append(' ');
            }
        }
        var d = 1;
        var x = d / 2;
        var c = 'a';
        c++;
        out.append(x).append(c).append(list);
        BiFunction<Integer, Integer, Integer> f = (var a, var b) -> a / b;
        out.append(f.apply(7, 2));
        return out.toString();
    }
}
