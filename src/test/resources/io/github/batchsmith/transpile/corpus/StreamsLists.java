import java.util.*;
import java.util.stream.*;

/** Streams over lists. */
final class StreamsLists {
    static String test() {
        List<String> words = List.of("delta", "alpha", "charlie", "bravo", "alpha");
        return words.stream().filter(w -> w.length() == 5).map(String::toUpperCase).toList() + " "
                + words.stream().distinct().sorted().toList() + " " + words.stream().skip(1).limit(2).toList() + " "
                + words.stream().anyMatch("bravo"::equals) + words.stream().allMatch(w -> w.length() > 4) + words.stream().noneMatch(String::isEmpty)
                + words.stream().findFirst().get() + words.stream().map(String::length).reduce(0, Integer::sum)
                + words.stream().mapToInt(String::length).max().getAsInt() + words.stream().min(Comparator.naturalOrder()).get()
                + words.stream().sorted(Comparator.reverseOrder()).toList() + words.stream().flatMap(w -> Stream.of(w.charAt(0))).toList()
                + words.stream().takeWhile(w -> w.contains("a")).count() + words.stream().dropWhile(w -> w.contains("l")).toList();
    }
}
