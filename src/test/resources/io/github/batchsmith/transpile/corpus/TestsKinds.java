import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class TestsKinds {
    static String test() {
        StringBuilder out = new StringBuilder();
        for (Object o : new Object[] {1, "s", true, List.of(1), Map.of()}) {
            String kind = o instanceof Integer
                    ? "int"
                    : o instanceof String s && s.length() == 1
                            ? "short text"
                            : o instanceof Boolean b && b
                                    ? "yes"
                                    : o instanceof List<?> l
                                            ? "list" + l.size()
                                            : o instanceof Map<?, ?> ? "map" : "other";
            out.append(kind).append(' ');
        }
        Object n = null;
        out.append(n instanceof String).append(n == null);
        return out.toString();
    }
}
