import java.util.*;
import java.util.function.*;

final class ComposesFunctions {
    interface Transform {
        double apply(double x);

        default Transform then(Transform next) {
            return x -> next.apply(apply(x));
        }

        static Transform identity() {
            return x -> x;
        }
    }

    static Function<Integer, Function<Integer, Integer>> adder = a -> b -> a + b;

    static Supplier<Integer> counter() {
        int[] count = {0};
        return () -> ++count[0];
    }

    static <T> Predicate<T> both(Predicate<T> a, Predicate<T> b) {
        return a.and(b);
    }

    static int applyTwice(IntUnaryOperator f, int x) {
        return f.applyAsInt(f.applyAsInt(x));
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        out.append(adder.apply(3).apply(4));
        Supplier<Integer> c = counter();
        out.append(c.get()).append(c.get()).append(counter().get());
        Function<String, Integer> length = String::length;
        out.append(
                length.andThen(n -> n * 2).compose((Integer n) -> "x".repeat(n)).apply(4));
        BiFunction<Integer, Integer, Integer> times = (a, b) -> a * b;
        out.append(times.andThen(Object::toString).apply(6, 7));
        out.append(both((String s) -> s.length() > 2, s -> s.startsWith("a")).test("abc"));
        Predicate<Integer> even = n -> n % 2 == 0;
        out.append(even.negate().test(3))
                .append(even.or(n -> n > 10).test(11))
                .append(Predicate.not(even).test(2));
        out.append(applyTwice(x -> x * x + 1, 3));
        Runnable r = () -> out.append("ran");
        r.run();
        Consumer<String> first = s -> out.append(s), second = s -> out.append(s.toUpperCase());
        first.andThen(second).accept("hi");
        Map<String, BinaryOperator<Integer>> ops = new LinkedHashMap<>();
        ops.put("+", Integer::sum);
        ops.put("-", (a, b) -> a - b);
        ops.put("max", Math::max);
        ops.forEach((name, op) -> out.append(name).append(op.apply(7, 9)).append(' '));
        UnaryOperator<String> twice = s -> s + s;
        out.append(twice.apply("ab")).append(Function.<Integer>identity().apply(5));
        Transform t = x -> x + 1;
        out.append(t.then(x -> x * 10).then(Math::sqrt).apply(9))
                .append(Transform.identity().apply(2.5));
        BooleanSupplier yes = () -> true;
        ToIntFunction<String> size = String::length;
        IntBinaryOperator mod = (a, b) -> a % b;
        IntPredicate odd = n -> (n & 1) == 1;
        DoubleUnaryOperator half = x -> x / 2;
        Supplier<List<String>> make = ArrayList::new;
        List<String> made = make.get();
        made.add("z");
        return out.append(yes.getAsBoolean())
                .append(size.applyAsInt("four"))
                .append(mod.applyAsInt(17, 5))
                .append(odd.test(3))
                .append(half.applyAsDouble(5))
                .append(made)
                .toString();
    }
}
