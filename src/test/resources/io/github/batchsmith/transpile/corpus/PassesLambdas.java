import java.util.*;
import java.util.function.*;

/** Functions as values. */
final class PassesLambdas {
    static String test() {
        Function<Integer, Integer> twice = x -> x * 2;
        BiFunction<Integer, Integer, Integer> plus = (a, b) -> a + b;
        Supplier<String> hello = () -> "hello";
        Predicate<String> isShort = s -> s.length() < 4;
        UnaryOperator<String> shout = s -> s + "!";
        List<String> log = new ArrayList<>();
        Consumer<String> add = log::add;
        Runnable twiceAdded = () -> {
            add.accept("x");
            add.accept("y");
        };
        twiceAdded.run();
        return twice.andThen(x -> x + 1).apply(5) + " " + twice.compose((Integer x) -> x + 1).apply(5) + plus.apply(2, 3) + hello.get()
                + isShort.test("abc") + isShort.negate().test("abc") + isShort.and(s -> s.startsWith("a")).test("abc") + shout.apply("hey") + log
                + Function.<Integer>identity().apply(4);
    }
}
