import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class NestsLambdas {
    static String test() {
        StringBuilder out = new StringBuilder();
        Function<Integer, Supplier<Function<Integer, Integer>>> f = a -> () -> b -> a * 10 + b;
        out.append(f.apply(3).get().apply(4));
        List<Runnable> tasks = new ArrayList<>();
        int[] total = {0};
        for (int i = 1; i <= 3; i++) {
            int step = i;
            tasks.add(() -> {
                total[0] += step;
                tasks.size();
            });
        }
        tasks.forEach(Runnable::run);
        out.append(total[0]);
        BiFunction<Double, Double, Double> avg = (x, y) -> (x + y) / 2;
        out.append(avg.apply(1.0, 4.0));
        Supplier<Supplier<String>> deep = () -> () -> "deep";
        out.append(deep.get().get());
        Optional<Function<Integer, Integer>> maybe = Optional.of(x -> x + 1);
        out.append(maybe.get().apply(6));
        return out.toString();
    }
}
