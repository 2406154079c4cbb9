import io.github.batchsmith.ns.NS;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Classes inside of others that know more than JavaScript's would. */
final class Nested {
    private static boolean ready;

    private int base = 1;

    class Inner {
        private final int start = base;

        Inner() {}

        Inner(int more) {
            this();
        }

        int size() {
            return start;
        }
    }

    static class Named {
        final String name;

        Named(String name) {
            this.name = name;
        }

        Named(int number) {
            this("n" + number);
        }
    }

    static void main(NS ns) {
        Comparator<String> counting = new Comparator<String>() {
            private int calls;

            @Override
            public int compare(String a, String b) {
                calls++;
                return a.length() - b.length();
            }
        };
        Supplier<Object> self = new Supplier<>() {
            @Override
            public Object get() {
                return this;
            }
        };
        List<String> filled = new ArrayList<>() {
            {
                add("a");
            }
        };
        Named further = new Named(3) {};
        filled.sort(new Comparator<String>() {
            @Override
            public int compare(String a, String b) {
                return (int) ns.hack(a);
            }
        });
        ns.print(counting.compare("a", "b"), self.get(), filled, further.name, ready);
        ns.print(new Nested().new Inner(3).size());
    }
}
