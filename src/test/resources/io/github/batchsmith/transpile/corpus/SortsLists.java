import java.util.*;

/** Comparators of all kinds. */
final class SortsLists {
    static String test() {
        List<String> words = new ArrayList<>(List.of("delta", "Alpha", "charlie", "bravo", "echo"));
        words.sort(Comparator.naturalOrder());
        String text = words.toString();
        words.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        text += words;
        words.sort((a, b) -> b.compareTo(a));
        text += words;
        words.sort(Comparator.comparing(String::length).reversed());
        text += words;
        words.sort(null);
        return text + words + Collections.max(words) + Collections.min(words, Comparator.comparing(String::length));
    }
}
