import java.util.*;
import java.util.function.*;

/** Lambdas that keep variables. */
final class ClosesOverVariables {
    static String test() {
        List<Supplier<Integer>> suppliers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int kept = i * 10;
            suppliers.add(() -> kept + 1);
        }
        int[] counter = {0};
        Runnable tick = () -> counter[0]++;
        tick.run();
        tick.run();
        String text = "";
        for (Supplier<Integer> supplier : suppliers) {
            text += supplier.get() + " ";
        }
        return text + counter[0];
    }
}
