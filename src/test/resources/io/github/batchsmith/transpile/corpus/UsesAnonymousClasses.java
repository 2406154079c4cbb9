import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Classes without a name: for Java's interfaces, and for interfaces and classes of the program. */
final class UsesAnonymousClasses {
    private interface Shape {
        double area();

        default String text() {
            return name() + " " + area();
        }

        String name();
    }

    private abstract static class Counter {
        private final String label;
        protected int count;

        Counter(String label) {
            this.label = label;
        }

        abstract int step();

        String next() {
            count += step();
            return label + count;
        }
    }

    private static final class Ledger {
        private final List<String> lines = new ArrayList<>();
        private int total;

        Counter counter(int step) {
            return new Counter("l") {
                private int calls;

                @Override
                int step() {
                    calls++;
                    total += step * calls;
                    add("step " + calls);
                    return step;
                }
            };
        }

        Runnable adder(String line) {
            return new Runnable() {
                @Override
                public void run() {
                    total++;
                    add(line + total);
                }
            };
        }

        Iterable<String> backwards() {
            return new Iterable<String>() {
                @Override
                public Iterator<String> iterator() {
                    return new Iterator<String>() {
                        private int next = lines.size();

                        @Override
                        public boolean hasNext() {
                            return next > 0;
                        }

                        @Override
                        public String next() {
                            next--;
                            return Ledger.this.lines.get(next);
                        }
                    };
                }
            };
        }

        private void add(String line) {
            lines.add(line);
        }
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        List<String> words = new ArrayList<>(List.of("pear", "fig", "apple"));
        words.sort(new Comparator<String>() {
            @Override
            public int compare(String a, String b) {
                return Integer.compare(a.length(), b.length());
            }
        });
        out.append(words);
        double side = 1.5;
        Shape square = new Shape() {
            @Override
            public double area() {
                return side * side;
            }

            @Override
            public String name() {
                return "square";
            }
        };
        out.append(square.text());
        Function<Integer, Integer> twice = new Function<>() {
            @Override
            public Integer apply(Integer value) {
                return 2 * value;
            }
        };
        out.append(twice.apply(4)).append(twice.andThen(value -> value + 1).apply(5));
        Ledger ledger = new Ledger();
        Counter threes = ledger.counter(3);
        out.append(threes.next()).append(threes.next());
        ledger.adder("x").run();
        for (String line : ledger.backwards()) {
            out.append(line).append(';');
        }
        Supplier<Counter> made = () -> new Counter("own") {
            @Override
            int step() {
                return 7;
            }
        };
        return out.append(made.get().next()).append(ledger.total).toString();
    }
}
