import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class StreamsMore {
    static String test() {
        StringBuilder out = new StringBuilder();
        out.append(IntStream.range(0, 5)
                        .map(i -> i * i)
                        .boxed()
                        .map(String::valueOf)
                        .collect(Collectors.joining("+")))
                .append(' ');
        out.append(Stream.iterate(1, i -> i < 100, i -> i * 3).toList())
                .append(IntStream.iterate(1, i -> i + 2).limit(4).sum())
                .append(Stream.generate(() -> "z").limit(3).collect(Collectors.joining()))
                .append(' ');
        out.append(Stream.of(1, 2, 3, 4, 5).reduce((a, b) -> a * b).get())
                .append(Stream.of(4, 9).mapToDouble(Math::sqrt).sum())
                .append(IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> "ab".substring(0, i % 3))
                        .distinct()
                        .count())
                .append(' ');
        out.append(Stream.of("b", "a", "c").sorted(Comparator.reverseOrder()).toList())
                .append(Stream.of(1, 2, 3, 4).dropWhile(i -> i < 3).toList())
                .append(IntStream.of(3, 5, 1).max().getAsInt())
                .append(IntStream.empty().max().isPresent())
                .append(DoubleStream.of(1, 2).average().getAsDouble())
                .append(LongStream.rangeClosed(1, 20).reduce(1L, (a, b) -> a * b % 1000007))
                .append(' ');
        out.append(Arrays.stream(new String[] {"x", "y"}).map(s -> s + 1).toList())
                .append(Arrays.stream(new int[] {4, 5, 6}, 1, 3).sum())
                .append(Stream.concat(Stream.of(1), Stream.of(2)).toList())
                .append(List.of(List.of(1, 2), List.of(3)).stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .sum())
                .append(Stream.of(1, 2, 3).peek(i -> {}).skip(1).anyMatch(i -> i == 3))
                .append(Arrays.toString(IntStream.range(0, 3).toArray()))
                .append(Arrays.toString(Stream.of("q").toArray(String[]::new)));
        return out.toString();
    }
}
