import java.util.*;
import java.util.stream.*;

/** Streams that are limited. */
final class StreamsWithoutEnd {
    static String test() {
        return Stream.iterate(1, n -> n * 2).limit(8).toList() + " " + Stream.generate(() -> "x").limit(3).collect(Collectors.joining());
    }
}
