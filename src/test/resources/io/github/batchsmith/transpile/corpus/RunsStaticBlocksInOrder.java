import java.util.*;

/** Static blocks run between the first values of static fields, in classes, enums, records and what is nested in them. */
final class RunsStaticBlocksInOrder {
    private static final List<String> LOG = new ArrayList<>();
    private static int a = 1;

    static {
        a += 10;
        LOG.add("a" + a);
    }

    private static final int B = a * 2;
    private static final int[] SQUARES = new int[4];
    private static final String LATE;

    static {
        int i = 0;
        while (i < SQUARES.length) {
            SQUARES[i] = i * i;
            i++;
        }
        a = B + SQUARES[3];
    }

    static {
        int i = a;
        LATE = "late" + i;
    }

    record Point(int x, int y) {
        private static final Map<String, Point> KNOWN = new TreeMap<>();
        static final Point ORIGIN = new Point(0, 0);
        private static int made;

        static {
            KNOWN.put("origin", ORIGIN);
            KNOWN.put("far", new Point(Registry.FAR, Registry.FAR));
        }

        Point {
            made++;
        }
    }

    static class Starts {
        private static int count;

        static {
            count += names().size() + Registry.FAR;
        }

        private static List<String> names() {
            return List.of("starts");
        }

        int size() {
            return count + Registry.names().size();
        }
    }

    static class Registry {
        static final int FAR = 99;
        private static final List<String> NAMES = new ArrayList<>();

        static {
            NAMES.add("first");
        }

        private final int number = NAMES.size();

        static List<String> names() {
            return NAMES;
        }

        static class Deeper {
            private static int depth = 1;

            static {
                depth *= 7;
            }

            private static final int DEPTH = depth;

            private int own = DEPTH;

            {
                own++;
            }
        }
    }

    enum Tier {
        SMALL(1),
        LARGE(64);

        private static final Map<Integer, Tier> BY_SIZE = new TreeMap<>();
        private static final int TOTAL;

        static {
            int total = 0;
            for (Tier tier : values()) {
                BY_SIZE.put(tier.size, tier);
                total += tier.size;
            }
            TOTAL = total;
        }

        private final int size;

        Tier(int size) {
            this.size = size;
        }
    }

    interface Shared {
        List<String> WORDS = words();

        static List<String> words() {
            return new ArrayList<>(List.of("shared"));
        }
    }

    static String test() {
        return LOG + " " + a + " " + B + " " + Arrays.toString(SQUARES) + " " + LATE + " " + Point.KNOWN + " "
                + Point.made + " " + new Starts().size() + Registry.NAMES + new Registry().number + " "
                + new Registry.Deeper().own + " " + Tier.BY_SIZE + Tier.TOTAL + Shared.WORDS;
    }
}
