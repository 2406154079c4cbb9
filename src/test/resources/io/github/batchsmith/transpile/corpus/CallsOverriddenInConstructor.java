import java.util.ArrayList;
import java.util.List;

/** A constructor calls methods of the class below, which see that class's fields before they have their first values. */
final class CallsOverriddenInConstructor {
    private static final List<String> LOG = new ArrayList<>();

    private abstract static class Base {
        private final String made;

        Base() {
            prepare();
            made = describe();
        }

        abstract void prepare();

        abstract String describe();
    }

    private static class Plain extends Base {
        private int count;
        private String name;
        private boolean ready;
        private char letter;
        private double share = 0.5;
        private List<String> words = new ArrayList<>(List.of("own"));
        private final long limit;

        Plain(long limit) {
            LOG.add(describe());
            this.limit = limit;
            count++;
        }

        @Override
        void prepare() {
            LOG.add("before " + describe());
            count = 7;
            name = "early";
            ready = true;
            share = 9;
            letter = 'x';
            words = new ArrayList<>(List.of("lost"));
        }

        @Override
        String describe() {
            return count + " " + name + " " + ready + " " + (int) letter + " " + share + " " + words + " " + limit;
        }
    }

    private static final class Deeper extends Plain {
        private int calls;
        private int kept = 3;

        {
            LOG.add("block " + calls + " " + kept);
            kept += calls;
        }

        private int after = kept * 2;

        Deeper() {
            super(5);
        }

        @Override
        void prepare() {
            super.prepare();
            calls++;
            kept = 100;
            after = 50;
        }

        @Override
        String describe() {
            calls++;
            return super.describe() + " " + calls + " " + kept + " " + after;
        }
    }

    private enum Op {
        HACK(2) {
            private int asked;
            private int base = 10;

            @Override
            int weight(int factor) {
                asked++;
                return base + factor * asked;
            }
        };

        private final int first;

        Op(int factor) {
            first = weight(factor);
        }

        abstract int weight(int factor);
    }

    private static Base nameless(int around) {
        return new Base() {
            private int seen;
            private int twice = 2 * around;

            @Override
            void prepare() {
                seen += around;
                twice++;
            }

            @Override
            String describe() {
                return seen + " " + twice;
            }
        };
    }

    static String test() {
        Plain plain = new Plain(3);
        Deeper deeper = new Deeper();
        Base nameless = nameless(4);
        return plain.describe() + "|" + ((Base) plain).made + "|" + deeper.describe() + "|" + ((Base) deeper).made + "|"
                + Op.HACK.first + " " + Op.HACK.weight(2) + "|" + nameless.describe() + " " + nameless.made + LOG;
    }
}
