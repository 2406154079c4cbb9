import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ComparesEntries {
    static String test() {
        StringBuilder out = new StringBuilder();
        Map<String, Double> money = new TreeMap<>();
        money.put("a", 2.5);
        money.put("b", 9.0);
        money.put("c", 2.5);
        out.append(money.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList());
        out.append(money.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .get()
                .getKey());
        Comparator<String> byLength = (a, b) -> Integer.compare(a.length(), b.length());
        out.append(Stream.of("ccc", "a", "bb").sorted(byLength.reversed()).toList());
        Function<String, Integer> size = String::length;
        out.append(Stream.of("ccc", "a").sorted(Comparator.comparing(size)).toList())
                .append(Stream.of("x", "yy")
                        .max(Comparator.comparing(s -> s.length() * 2))
                        .get())
                .append(Stream.of(-3, 2).min(Comparator.comparingInt(Math::abs)).get());
        return out.toString();
    }
}
