import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class UsesNulls {
    static String test() {
        StringBuilder out = new StringBuilder();
        String s = null;
        List<String> list = new ArrayList<>();
        list.add(null);
        list.add("x");
        Map<String, String> map = new HashMap<>();
        map.put("k", null);
        out.append(s == null)
                .append(list)
                .append(list.contains(null))
                .append(list.indexOf(null))
                .append(map.get("k"))
                .append(map.containsKey("k"))
                .append(map.get("none"))
                .append(map)
                .append(Objects.requireNonNullElse(s, "default"))
                .append(Objects.equals(s, null))
                .append(Objects.isNull(s))
                .append(s + "!")
                .append((Object) s)
                .append(Optional.ofNullable(s).isPresent())
                .append(Objects.toString(s))
                .append(String.valueOf((Object) null));
        Integer n = map.size() > 5 ? 1 : null;
        out.append(n);
        s = s == null ? "now" : s;
        out.append(s);
        return out.toString();
    }
}
