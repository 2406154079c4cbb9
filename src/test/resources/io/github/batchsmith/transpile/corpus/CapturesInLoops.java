import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class CapturesInLoops {
    static String test() {
        StringBuilder out = new StringBuilder();
        List<Supplier<Integer>> suppliers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int copy = i * 10;
            suppliers.add(() -> copy + 1);
        }
        for (String s : List.of("a", "b")) {
            suppliers.add(() -> s.length() + suppliers.size());
        }
        for (Supplier<Integer> s : suppliers) {
            out.append(s.get()).append(' ');
        }
        return out.toString();
    }
}
