import io.github.batchsmith.ns.NS;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Functions and objects of one interface, some of which wait. */
final class CallsBack {
    private interface Task {
        double go(NS ns);
    }

    private interface Step {
        void take(NS ns);

        default void twice(NS ns) {
            take(ns);
            take(ns);
        }
    }

    private static final class Hack implements Task {
        private final String host;

        Hack(String host) {
            this.host = host;
        }

        @Override
        public double go(NS ns) {
            return ns.hack(host);
        }
    }

    private abstract static class Worker {
        abstract double work(NS ns);

        double all(NS ns, int times) {
            double sum = 0;
            for (int i = 0; i < times; i++) {
                sum += work(ns);
            }
            return sum;
        }
    }

    private static final class Grower extends Worker {
        @Override
        double work(NS ns) {
            return ns.grow("g");
        }
    }

    private static final class Counter extends Worker {
        private int count;

        @Override
        double work(NS ns) {
            return ++count;
        }
    }

    static String test(NS ns) {
        Task quick = game -> game.getHackingLevel();
        Task slow = game -> {
            game.sleep(7);
            return 1;
        };
        double sum = 0;
        for (Task task : List.of(quick, slow, new Hack("h"), CallsBack::static_)) {
            sum += task.go(ns);
        }
        Step step = game -> game.weaken("w");
        step.twice(ns);
        Supplier<Double> supplier = () -> ns.grow("s");
        Function<String, Double> function = ns::hack;
        sum += supplier.get() + function.apply("f");
        Task named = new Task() {
            private int times = 2;

            @Override
            public double go(NS game) {
                return game.hack("anonymous" + times++);
            }
        };
        Runnable nap = new Runnable() {
            @Override
            public void run() {
                ns.sleep(9);
            }
        };
        nap.run();
        class Pair implements Task {
            @Override
            public double go(NS game) {
                return named.go(game) + named.go(game);
            }
        }
        sum += new Pair().go(ns);
        return sum + " " + new Grower().all(ns, 2) + " " + new Counter().all(ns, 3);
    }

    private static double static_(NS ns) {
        return ns.weaken("static");
    }
}
