import java.util.*;
import java.util.stream.*;

/** Collectors. */
final class CollectsStreams {
    static String test() {
        List<String> words = List.of("pear", "fig", "apple", "kiwi", "plum");
        return words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList())) + " "
                + words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting())) + " "
                + words.stream().collect(Collectors.partitioningBy(w -> w.length() > 4)) + " "
                + words.stream().collect(Collectors.joining(", ", "[", "]")) + " " + words.stream().collect(Collectors.averagingInt(String::length)) + " "
                + words.stream().collect(Collectors.toMap(w -> w, String::length, (a, b) -> a, LinkedHashMap::new)) + " "
                + words.stream().collect(Collectors.summingInt(String::length)) + " "
                + words.stream().collect(Collectors.groupingBy(w -> w.charAt(0), TreeMap::new, Collectors.mapping(String::length, Collectors.toList())));
    }
}
