import java.util.*;

final class InitializesInOrder {
    private static final List<String> LOG = new ArrayList<>();
    private static final int FIRST = log("first", 1);
    private static int second = log("second", FIRST + 1);
    private static final Map<String, Integer> TABLE = table();

    private static int log(String text, int value) {
        LOG.add(text + "=" + value);
        return value;
    }

    private static Map<String, Integer> table() {
        Map<String, Integer> table = new TreeMap<>();
        for (String word : "b a c".split(" ")) {
            table.put(word, log(word, table.size()));
        }
        return table;
    }

    static String test() {
        return LOG.toString();
    }
}
