import java.util.*;
import java.util.function.*;

/** Generic classes with bounds, wildcards and methods of their own types. */
final class SumsGenerically {
    private interface Monoid<T> {
        T zero();

        T plus(T left, T right);

        default T sum(Collection<? extends T> values) {
            T total = zero();
            for (T value : values) {
                total = plus(total, value);
            }
            return total;
        }

        static <T> Monoid<T> of(T zero, BinaryOperator<T> plus) {
            return new Monoid<>() {
                @Override
                public T zero() {
                    return zero;
                }

                @Override
                public T plus(T left, T right) {
                    return plus.apply(left, right);
                }
            };
        }
    }

    private static final class Ints implements Monoid<Integer> {
        @Override
        public Integer zero() {
            return 0;
        }

        @Override
        public Integer plus(Integer left, Integer right) {
            return left + right;
        }
    }

    private record Pair<A extends Comparable<A>, B>(A first, B second) implements Comparable<Pair<A, B>> {
        @Override
        public int compareTo(Pair<A, B> other) {
            return first.compareTo(other.first);
        }

        <C> Pair<A, C> with(C value) {
            return new Pair<>(first, value);
        }
    }

    private static <T extends Comparable<? super T>> T greatest(List<? extends T> values) {
        T best = values.get(0);
        for (T value : values) {
            if (value.compareTo(best) > 0) {
                best = value;
            }
        }
        return best;
    }

    private static <K, V extends Comparable<V>> List<K> keysByValue(Map<K, V> map) {
        List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
        entries.sort(Map.Entry.<K, V>comparingByValue().reversed());
        List<K> keys = new ArrayList<>();
        for (Map.Entry<K, V> entry : entries) {
            keys.add(entry.getKey());
        }
        return keys;
    }

    static String test() {
        Map<String, Integer> ranks = new TreeMap<>(Map.of("a", 3, "b", 9, "c", -4));
        Integer big = new Ints().sum(List.of(Integer.MAX_VALUE, 1));
        return big + " " + Monoid.of("", String::concat).sum(List.of("x", "y", "z")) + " "
                + Monoid.of(0L, Long::sum).sum(List.of(5L, 6L)) + " "
                + greatest(List.of(new Pair<>("k", 1), new Pair<>("z", 2), new Pair<>("m", 3))) + " "
                + new Pair<>(2, "two").with(List.of(1.5)) + " " + keysByValue(ranks) + greatest(List.of(2.5, 1.0));
    }
}
