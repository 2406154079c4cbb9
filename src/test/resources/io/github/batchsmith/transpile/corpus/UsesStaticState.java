import java.util.*;

final class UsesStaticState {
    private static int calls;
    private static final List<String> LOG = new ArrayList<>();
    private static final int[] TABLE = new int[8];
    static final Map<String, Integer> LIMITS = Map.of("home", 8);
    static final int A = 3, B = A * 2, C = B + A;

    static int nextId() {
        return ++calls;
    }

    static int fib(int n) {
        calls++;
        if (n < 2) {
            return n;
        }
        if (n < TABLE.length && TABLE[n] != 0) {
            return TABLE[n];
        }
        int value = fib(n - 1) + fib(n - 2);
        if (n < TABLE.length) {
            TABLE[n] = value;
        }
        return value;
    }

    static class Counter {
        static int instances = 0;
        static final String PREFIX = "counter-";
        final String name;

        Counter() {
            instances++;
            name = PREFIX + instances;
        }
    }

    static String test() {
        new Counter();
        new Counter();
        LOG.add(new Counter().name);
        LOG.add("fib " + fib(12));
        calls += 5;
        UsesStaticState.calls--;
        return nextId() + " " + LOG + Counter.instances + C + LIMITS.get("home") + Arrays.toString(TABLE)
                + UsesStaticState.nextId();
    }
}
