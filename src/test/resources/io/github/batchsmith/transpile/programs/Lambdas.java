import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Lambdas and method references. */
public final class Lambdas {
    private Lambdas() {}

    /** A named amount. */
    public record Amount(String name, double value) {}

    /** How an amount counts. */
    @FunctionalInterface
    public interface Score {
        /** The score of an amount at a time. */
        double of(Amount amount, double atMillis);
    }

    private static double total(List<Amount> amounts, ToDoubleFunction<Amount> weight) {
        double sum = 0;
        for (Amount amount : amounts) {
            sum += weight.applyAsDouble(amount);
        }
        return sum;
    }

    private static <T> List<T> kept(List<T> all, Predicate<? super T> test) {
        List<T> kept = new ArrayList<>();
        for (T one : all) {
            if (test.test(one)) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static double scored(Amount amount, Score score) {
        return score.of(amount, 2);
    }

    private static double root(DoubleUnaryOperator f, double from) {
        return f.applyAsDouble(from);
    }

    private static double twice(Amount amount) {
        return 2 * amount.value();
    }

    private static List<Amount> some() {
        return List.of(new Amount("a", 1), new Amount("b", 2.5), new Amount("c", 4));
    }

    public static double[] totals() {
        double factor = 3;
        return new double[] {
            total(some(), Amount::value),
            total(some(), amount -> amount.value() * factor),
            total(some(), Lambdas::twice),
            total(some(), amount -> {
                double square = amount.value() * amount.value();
                return square;
            })
        };
    }

    public static int filtered() {
        return kept(some(), amount -> amount.value() > 2).size() + kept(List.of("", "x"), String::isEmpty).size();
    }

    public static double custom() {
        return scored(new Amount("d", 5), (amount, atMillis) -> amount.value() - atMillis);
    }

    public static double references() {
        Function<Double, Amount> make = value -> new Amount("made", value);
        Supplier<Amount> constant = () -> new Amount("constant", 1);
        return root(Math::sqrt, 16) + make.apply(2.0).value() + constant.get().value();
    }

    public static List<String> effects() {
        List<String> names = new ArrayList<>();
        some().forEach(amount -> names.add(amount.name()));
        List.of("x", "y").forEach(names::add);
        return names;
    }
}
