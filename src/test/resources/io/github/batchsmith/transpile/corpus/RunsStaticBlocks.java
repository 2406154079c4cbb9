import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Static blocks, of classes of functions and of others. */
final class RunsStaticBlocks {
    private static final Map<String, Integer> PRICES = new HashMap<>();
    private static final int COUNT;

    static {
        PRICES.put("hack", 170);
        PRICES.put("grow", 175);
        int sum = 0;
        for (int price : PRICES.values()) {
            sum += price;
        }
        COUNT = sum;
    }

    private static final int TWICE = 2 * COUNT;

    private static final class Registry {
        private static final List<String> NAMES = new ArrayList<>();
        private static int next;
        private final int id;

        static {
            NAMES.add("first");
            next = NAMES.size();
        }

        Registry(String name) {
            NAMES.add(name);
            id = next++;
        }
    }

    private enum Op {
        HACK(1) {
            @Override
            int cost(int threads) {
                return base() * threads;
            }
        },
        GROW(2) {
            private final int extra = 5;

            @Override
            int cost(int threads) {
                return super.cost(threads) + extra;
            }
        },
        WEAKEN(3);

        private static final Map<String, Op> BY_NAME = new HashMap<>();
        private final int factor;

        static {
            for (Op op : values()) {
                BY_NAME.put(op.name().toLowerCase(), op);
            }
        }

        Op(int factor) {
            this.factor = factor;
        }

        int base() {
            return 100 * factor;
        }

        int cost(int threads) {
            return factor * threads;
        }
    }

    static String test() {
        Registry registry = new Registry("second");
        StringBuilder out = new StringBuilder();
        for (Op op : Op.values()) {
            out.append(op).append(op.cost(3)).append(op == Op.BY_NAME.get(op.name().toLowerCase()));
        }
        return out.append(PRICES.get("grow"))
                .append(' ')
                .append(TWICE)
                .append(Registry.NAMES)
                .append(registry.id)
                .toString();
    }
}
