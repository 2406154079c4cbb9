import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class MemoizesCalls {
    @SuppressWarnings("unchecked")
    static String test() {
        StringBuilder out = new StringBuilder();
        Map<Integer, Long> memo = new HashMap<>();
        Function<Integer, Long>[] fib = new Function[1];
        fib[0] = n -> {
            if (n < 2) {
                return (long) n;
            }
            if (memo.containsKey(n)) {
                return memo.get(n);
            }
            long v = fib[0].apply(n - 1) + fib[0].apply(n - 2);
            memo.put(n, v);
            return v;
        };
        out.append(fib[0].apply(70)).append(' ').append(memo.size());
        return out.toString();
    }
}
