import java.util.*;
import java.util.function.*;

/** A cache of the least recently used, generic, with statistics; maps in all their forms. */
final class CachesValues {
    static final class Lru<K, V> {
        private final Map<K, V> values = new LinkedHashMap<>();
        private final int size;
        private int hits;

        Lru(int size) {
            this.size = size;
        }

        V get(K key, Function<K, V> make) {
            if (values.containsKey(key)) {
                hits++;
                V value = values.remove(key);
                values.put(key, value);
                return value;
            }
            V made = make.apply(key);
            values.put(key, made);
            if (values.size() > size) {
                K eldest = values.keySet().iterator().next();
                values.remove(eldest);
            }
            return made;
        }
    }

    private static final Map<Integer, Long> MEMO = new HashMap<>();

    private static long fibonacci(int n) {
        if (n < 2) {
            return n;
        }
        Long known = MEMO.get(n);
        if (known != null) {
            return known;
        }
        long value = fibonacci(n - 1) + fibonacci(n - 2);
        MEMO.put(n, value);
        return value;
    }

    static String test() {
        Lru<String, Integer> lengths = new Lru<>(2);
        for (String word : "one three one five one three".split(" ")) {
            lengths.get(word, String::length);
        }
        Map<String, Integer> stock = new HashMap<>(Map.of("a", 1));
        stock.putIfAbsent("a", 5);
        stock.compute("a", (key, old) -> old == null ? 1 : old + 10);
        stock.computeIfPresent("b", (key, old) -> old + 1);
        stock.replaceAll((key, value) -> value * 2);
        stock.entrySet().removeIf(entry -> entry.getValue() > 100);
        int sum = 0;
        for (Map.Entry<String, Integer> entry : stock.entrySet()) {
            sum += entry.getKey().length() * entry.getValue();
        }
        List<Integer> numbers = new ArrayList<>(List.of(5, 3, 8, 1));
        numbers.remove(Integer.valueOf(3));
        numbers.remove(0);
        numbers.addAll(0, List.of(7, 7));
        Iterator<Integer> it = numbers.iterator();
        return lengths.hits + " " + lengths.values + " " + fibonacci(50) + " " + stock + sum + numbers + it.hasNext();
    }
}
