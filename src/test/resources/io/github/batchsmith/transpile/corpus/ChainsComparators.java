import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Comparators and optionals in chains, nested generics. */
final class ChainsComparators {
    record Target(String name, int level, double money) {}

    static final class Pair<A, B extends Comparable<B>> {
        private final A first;
        private final B second;

        Pair(A first, B second) {
            this.first = first;
            this.second = second;
        }

        <C extends Comparable<C>> Pair<A, C> withSecond(Function<? super B, ? extends C> map) {
            return new Pair<>(first, map.apply(second));
        }

        static <A, B extends Comparable<B>> Optional<Pair<A, B>> greatest(List<Pair<A, B>> pairs) {
            return pairs.stream().max(Comparator.comparing((Pair<A, B> pair) -> pair.second));
        }
    }

    private static final List<Target> TARGETS = List.of(
            new Target("n00dles", 1, 70000), new Target("phantasy", 100, 6e8), new Target("foodnstuff", 1, 2e6), new Target("CSEC", 55, 0));

    private static Optional<Target> find(String name) {
        return TARGETS.stream().filter(t -> t.name().equalsIgnoreCase(name)).findFirst();
    }

    static String test() {
        List<String> order = TARGETS.stream()
                .sorted(Comparator.comparingInt(Target::level).reversed().thenComparing(Target::money, Comparator.reverseOrder()).thenComparing(Target::name))
                .map(Target::name)
                .toList();
        String money = find("PHANTASY").filter(t -> t.level() > 50).map(Target::money).map(m -> "$" + m / 1e6 + "m").orElse("none");
        String none = find("x").or(() -> find("CSEC")).map(Target::name).orElseThrow();
        List<Pair<String, Integer>> pairs = TARGETS.stream().map(t -> new Pair<>(t.name(), t.level())).collect(Collectors.toList());
        String greatest = Pair.greatest(pairs).map(p -> p.withSecond(level -> "L" + level)).map(p -> p.first + p.second).orElse("?");
        Map<Integer, Map<Boolean, List<String>>> nested = new TreeMap<>();
        for (Target t : TARGETS) {
            nested.computeIfAbsent(t.level(), level -> new TreeMap<>()).computeIfAbsent(t.money() > 1e6, rich -> new ArrayList<>()).add(t.name());
        }
        double total = TARGETS.stream().mapToDouble(Target::money).filter(m -> m > 0).map(Math::log10).sum();
        UnaryOperator<String> shout = String::toUpperCase;
        BinaryOperator<Integer> least = Math::min;
        Iterator<String> names = order.iterator();
        StringBuilder every = new StringBuilder();
        while (names.hasNext()) {
            String name = names.next();
            every.append(shout.apply(name.substring(0, 1)));
        }
        int[] squares = IntStream.rangeClosed(1, 5).map(i -> i * i).toArray();
        return order + " " + money + " " + none + " " + greatest + " " + nested + " " + String.format("%.3f", total) + " " + every + least.apply(3, 2) + Arrays.toString(squares)
                + Stream.iterate(1, i -> i * 3).limit(5).map(String::valueOf).collect(Collectors.joining("<"));
    }
}
