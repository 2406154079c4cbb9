import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Static fields that would have other values when they are worked out as the module loads. */
final class StartOrder {
    static int count;
    static final List<String> LOG = new ArrayList<>();
    static final int[] PRICES = {1, 2};
    static final List<Integer> FIXED = List.of(1, 2, 3);

    static int early() {
        return late;
    }

    static int before = early();
    static int late = count + LOG.size() + 5;

    static final Supplier<Integer> STORED = () -> StartOrder.NOTED;
    static final int FIRST = log("first");
    static final int NOTED = log("noted");

    static int log(String text) {
        LOG.add(text);
        return LOG.size();
    }

    static class Reads {
        static final int SEEN = count;
    }

    static class Sets {
        static {
            count += 5;
        }

        static int zero() {
            return 0;
        }
    }

    static class Logs {
        static final int SIZE = log("Logs");
    }

    static class Counts {
        static final Counts ONLY = new Counts();
        final int number;

        Counts() {
            number = ++count;
        }
    }

    enum Kind {
        FIRST,
        SECOND;

        final int order;

        Kind() {
            order = next();
        }

        static int next() {
            return count++;
        }
    }

    static class Clock {
        static final long START = System.currentTimeMillis();
    }

    static class Calls {
        static final Supplier<Integer> NEXT = () -> ++count;
        static final int ONE = NEXT.get();
    }

    static class Prices {
        static final int SUM = PRICES[0] + PRICES[1];
    }

    static class Registers {
        static {
            Quiet.names().add("registered");
        }

        static int one() {
            return 1;
        }
    }

    static class Quiet {
        static final int LENGTH = FIXED.size();
        static final List<String> OWN = new ArrayList<>(List.of("a"));
        static int made = 3;

        static {
            OWN.add("b" + LENGTH);
            made *= 2;
        }

        static List<String> names() {
            return OWN;
        }
    }

    static String test() {
        count = 10;
        PRICES[0] = 7;
        return before + " " + late + STORED.get() + FIRST + Reads.SEEN + Sets.zero() + Logs.SIZE + Counts.ONLY.number
                + Kind.FIRST.order + Clock.START + Calls.ONE + Prices.SUM + Registers.one() + Quiet.OWN + Quiet.made;
    }
}
