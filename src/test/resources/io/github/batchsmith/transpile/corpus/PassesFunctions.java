import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Functions of every kind: composed, curried, stored in maps, recursive, references to constructors. */
final class PassesFunctions {
    @FunctionalInterface
    interface Step {
        int run(int value) throws IllegalStateException;

        default Step then(Step next) {
            return value -> next.run(run(value));
        }

        static Step times(int times, Step step) {
            Step all = value -> value;
            for (int i = 0; i < times; i++) {
                all = all.then(step);
            }
            return all;
        }
    }

    record Box<T>(T content) {
        static <T> Box<T> of(T content) {
            return new Box<>(content);
        }

        <R> Box<R> map(Function<? super T, ? extends R> function) {
            return new Box<>(function.apply(content));
        }
    }

    private static final Map<String, IntBinaryOperator> OPERATORS = new LinkedHashMap<>();

    static {
        OPERATORS.put("+", (a, b) -> a + b);
        OPERATORS.put("/", (a, b) -> a / b);
        OPERATORS.put("max", Math::max);
        OPERATORS.put("^", (a, b) -> IntStream.range(0, b).reduce(1, (x, i) -> x * a));
    }

    private static final UnaryOperator<String> SHOUT = text -> text.toUpperCase() + "!";

    private int calls;

    private int count(int value) {
        return value + ++calls;
    }

    static String test() {
        PassesFunctions self = new PassesFunctions();
        Step step = Step.times(3, self::count).then(value -> value * 10);
        Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
        Supplier<List<String>> maker = ArrayList::new;
        Function<String, Box<String>> boxer = Box::new;
        BiFunction<Integer, Integer, Integer> power = (a, b) -> (int) Math.pow(a, b);
        List<String> made = maker.get();
        made.add(boxer.apply("in").map(SHOUT).map(String::length).toString());
        StringBuilder out = new StringBuilder();
        OPERATORS.forEach((name, operator) -> out.append(name).append(operator.applyAsInt(17, 3)).append(' '));
        Predicate<String> isLong = text -> text.length() > 3;
        Consumer<Object> note = out::append;
        note.andThen(value -> out.append(';')).accept(42);
        Runnable runnable = () -> out.append("ran");
        runnable.run();
        return step.run(1) + " " + self.calls + add.apply(3).apply(4) + made + power.andThen(x -> x + 1).apply(2, 10)
                + out + isLong.negate().or("four"::equals).test("four") + isLong.and(t -> t.startsWith("f")).test("fives")
                + Function.<Integer>identity().compose((String text) -> text.length()).apply("abc")
                + Stream.of("a", "bb").map(Box::of).map(Box::content).collect(Collectors.joining("/"))
                + IntStream.iterate(1, i -> i < 100, i -> i * 2).mapToObj(Integer::toString).collect(Collectors.toList());
    }
}
