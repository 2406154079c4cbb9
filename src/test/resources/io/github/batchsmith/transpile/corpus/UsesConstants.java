import java.util.*;

/** Constants and variables of the class. */
final class UsesConstants {
    private static final int LIMIT = 10;
    private static final double RATIO = LIMIT / 4;
    private static final List<String> NAMES = List.of("a", "b");
    private static final int DOUBLE = twice(LIMIT);
    private static int total;
    private static int calls = 0;

    private static int twice(int x) {
        return x * 2;
    }

    private static void bump() {
        calls++;
        total = total + calls;
    }

    static final class Nested {
        static final String VALUE = "nested" + LIMIT;
    }

    static String test() {
        total += LIMIT;
        bump();
        bump();
        return total + " " + NAMES + RATIO + DOUBLE + Nested.VALUE + calls;
    }
}
