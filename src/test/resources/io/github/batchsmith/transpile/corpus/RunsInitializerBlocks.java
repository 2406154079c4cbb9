import java.util.*;
import java.util.function.*;

/** Initializer blocks run between the first values of fields, after the constructor above and before the own one. */
final class RunsInitializerBlocks {
    private static final List<String> LOG = new ArrayList<>();

    private static int log(String text, int value) {
        LOG.add(text + "=" + value);
        return value;
    }

    static class Base {
        protected final List<String> names = new ArrayList<>();

        {
            names.add("base block");
        }

        int size = log("size", names.size());

        {
            log("base", size);
            for (int i = 0; i < 2; i++) {
                names.add("n" + i);
            }
        }

        Base(int log) {
            names.add("base constructor " + log);
        }

        Base() {
            this(7);
        }
    }

    static final class Sub extends Base {
        private final int limit;
        private int early;
        int later = 1;

        {
            int i = names.size();
            early = i;
            limit = i * 10;
            later = 5;
            last = 9;
        }

        int last = 3;
        int sum = later + last + early;

        // what is known by now
        {
            int i = sum;
            Supplier<Integer> twice = () -> i * 2 + this.sum;
            names.add("sub " + twice.get());
            log("sub", limit);
        }

        Sub(int i) {
            super(i);
            names.add("sub constructor " + i + " " + limit + " " + last + " " + sum);
        }

        Sub() {
            this(4);
        }
    }

    static class Counter {
        private int count;
        private int step;

        {
            count += 5;
            add();
        }

        private void add() {
            count++;
            step += count;
        }

        Counter(int more) {
            step = step + more;
            count = count * 2;
        }

        @Override
        public String toString() {
            return count + "/" + step;
        }
    }

    enum Level {
        LOW,
        HIGH {
            private final List<String> notes = new ArrayList<>();

            {
                notes.add("high");
                weight += 100;
            }

            @Override
            String text() {
                return notes + " " + weight;
            }
        };

        int weight = 1;

        {
            weight += ordinal() * 10 + 1;
        }

        String text() {
            return name() + weight;
        }
    }

    enum Op {
        HACK(3),
        GROW(5);

        private final Map<String, Integer> costs = new TreeMap<>();

        {
            costs.put("base", 1);
        }

        Op(int cost) {
            costs.put(name(), cost);
        }
    }

    private final int factor = 3;

    final class Inner {
        final int own = factor * 2;
        final int next = own + 1;

        {
            LOG.add("inner " + own + " " + next + " " + factor);
        }
    }

    static final class Strict {
        final List<Integer> values;

        {
            try {
                values = List.of(1, 2, check(3));
            } catch (IllegalStateException e) {
                throw new IllegalArgumentException("strict: " + e.getMessage());
            }
        }

        private static int check(int value) {
            if (LOG.size() > 1000) {
                throw new IllegalStateException("too much");
            }
            return value;
        }
    }

    static final class Failing {
        {
            if (LOG.size() > 1) {
                throw new IllegalStateException("failed after " + LOG.size());
            }
        }
    }

    static class Box<T> {
        private final Deque<T> held = new ArrayDeque<>();
        private int puts;

        {
            puts = 100;
        }

        @SafeVarargs
        Box(T... first) {
            for (T one : first) {
                held.push(one);
                puts++;
            }
        }
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        out.append(new Base().names).append(new Base(2).size).append('\n');
        Sub sub = new Sub();
        out.append(sub.names).append(sub.later).append(sub.last).append(sub.sum).append('\n');
        out.append(new Sub(8).names).append('\n');
        out.append(new Counter(3)).append(Level.LOW.text()).append(Level.HIGH.text()).append('\n');
        out.append(Op.HACK.costs).append(Op.GROW.costs).append(new Strict().values).append('\n');
        int n = 40;
        class Local {
            int seen;

            {
                seen = n + 1;
                int copy = n;
                seen += copy;
            }

            Local(int n) {
                seen += n;
            }
        }
        out.append(new Local(2).seen).append('\n');
        Base nameless = new Base(3) {
            private int own;

            {
                own = n;
                names.add("nameless " + own);
            }
        };
        out.append(nameless.names).append('\n');
        out.append(new RunsInitializerBlocks().new Inner().next).append('\n');
        Box<String> box = new Box<>("a", "b");
        out.append(box.held).append(box.puts).append('\n');
        try {
            new Failing();
        } catch (IllegalStateException e) {
            out.append(e.getMessage()).append('\n');
        }
        return out.append(LOG).toString();
    }
}
