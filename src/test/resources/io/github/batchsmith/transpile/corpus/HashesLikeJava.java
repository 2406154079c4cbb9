import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class HashesLikeJava {
    static String test() {
        StringBuilder out = new StringBuilder();
        out.append(Objects.hash(1, "a", true, List.of(2)))
                .append(' ')
                .append(List.of("x", "y").hashCode())
                .append(' ')
                .append(Arrays.hashCode(new int[] {1, 2}))
                .append(' ')
                .append("hello".hashCode())
                .append(' ')
                .append(Integer.valueOf(7).hashCode())
                .append(' ')
                .append(Set.of(3, 4).hashCode())
                .append(' ')
                .append(new TreeMap<>(Map.of("k", 1)).hashCode())
                .append(Objects.hash((Object) null));
        return out.toString();
    }
}
