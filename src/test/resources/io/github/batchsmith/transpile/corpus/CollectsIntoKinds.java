import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class CollectsIntoKinds {
    static String test() {
        StringBuilder out = new StringBuilder();
        out.append("" + Stream.of(3, 1, 3).collect(Collectors.toCollection(LinkedHashSet::new)))
                .append(Stream.of(3, 1)
                        .collect(Collectors.toCollection(ArrayDeque::new))
                        .peekLast())
                .append("" + Stream.of(3, 1).collect(Collectors.toCollection(ArrayList::new)));
        int size = Stream.of("a", "bb").collect(Collectors.collectingAndThen(Collectors.toList(), List::size));
        int sum = Stream.of(1, 2, 3).collect(Collectors.reducing(0, Integer::sum));
        out.append(size)
                .append(sum)
                .append(Stream.of(1, 2, 3, 4).collect(Collectors.filtering(i -> i % 2 == 0, Collectors.counting())))
                .append(Stream.of("x", "y").collect(Collectors.joining()))
                .append(Stream.of(1.5, 2.5).collect(Collectors.summingDouble(d -> d)));
        return out.toString();
    }
}
