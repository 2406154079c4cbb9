import java.util.*;
import java.util.stream.*;

/** Streams of whole numbers. */
final class StreamsNumbers {
    static String test() {
        return IntStream.range(0, 5).sum() + " " + IntStream.rangeClosed(1, 4).map(i -> i * i).boxed().toList() + " "
                + IntStream.of(3, 1, 2).max().getAsInt() + " " + IntStream.range(0, 4).average().orElse(0) + " "
                + IntStream.range(0, 3).mapToObj(i -> "n" + i).collect(Collectors.joining(",")) + " "
                + IntStream.iterate(1, i -> i < 100, i -> i * 3).boxed().toList() + " " + IntStream.range(0, 10).filter(i -> i % 3 == 0).count()
                + " " + DoubleStream.of(1, 2.5).sum();
    }
}
