import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class TellsTypesApart {
    static String test() {
        StringBuilder out = new StringBuilder();
        for (Object o : new Object[] {1, "s", Set.of(2), Map.of(), true, List.of()}) {
            out.append(o instanceof Number)
                    .append(o instanceof Set<?>)
                    .append(o instanceof CharSequence)
                    .append(o instanceof Collection<?>)
                    .append(' ');
        }
        out.append(new ArrayList<>(List.of(3, 1)).toString())
                .append(new TreeMap<>(Map.of("k", List.of(1))).toString())
                .append(Objects.toString(List.of(1.5)))
                .append(String.valueOf((Object) List.of("x")));
        return out.toString();
    }
}
