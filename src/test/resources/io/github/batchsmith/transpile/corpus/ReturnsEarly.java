import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ReturnsEarly {
    static String test() {
        StringBuilder out = new StringBuilder();
        IntFunction<String> classify = n -> {
            if (n < 0) {
                return "negative";
            }
            if (n == 0) {
                return "zero";
            }
            for (int i = 2; i * i <= n; i++) {
                if (n % i == 0) {
                    return "composite " + i;
                }
            }
            return n == 1 ? "one" : "prime";
        };
        for (int n : new int[] {-4, 0, 1, 2, 9, 91, 97}) {
            out.append(n).append(' ').append(classify.apply(n)).append('\n');
        }
        return out.toString();
    }
}
