import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class GroupsWords {
    static String test() {
        StringBuilder out = new StringBuilder();
        List<String> words = List.of("apple", "avocado", "banana", "blueberry", "cherry", "fig");
        out.append(""
                + words.stream().collect(Collectors.groupingBy(w -> w.charAt(0), TreeMap::new, Collectors.counting())));
        out.append(""
                + words.stream()
                        .collect(
                                Collectors.toMap(w -> w.substring(0, 1), w -> w.length(), Integer::sum, TreeMap::new)));
        out.append(words.stream().collect(Collectors.partitioningBy(w -> w.length() > 5)));
        out.append("" + words.stream().map(String::length).collect(Collectors.toCollection(TreeSet::new)));
        out.append(words.stream().collect(Collectors.averagingInt(String::length)));

        out.append(""
                + words.stream()
                        .collect(Collectors.groupingBy(
                                String::length,
                                TreeMap::new,
                                Collectors.mapping(w -> w.charAt(0), Collectors.toList()))));
        return out.toString();
    }
}
