import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Classes inside of classes and of methods, with and without the object around them. */
final class UsesInnerClasses {
    private static final class Chain implements Iterable<Integer> {
        private class Node {
            private final int value;
            private Node next;

            Node(int value) {
                this.value = value;
                size++;
            }

            Node append(int more) {
                next = new Node(more);
                last = next;
                return next;
            }
        }

        private class Walk implements Iterator<Integer> {
            private Node at = first;

            @Override
            public boolean hasNext() {
                return at != null;
            }

            @Override
            public Integer next() {
                int value = at.value * factor();
                at = at.next;
                return value;
            }
        }

        private class Tail {
            int value() {
                return last.value;
            }
        }

        private class LongTail extends Tail {
            @Override
            int value() {
                return 1000 * super.value() + size;
            }
        }

        private class Plain {
            private final String text = "plain";
        }

        private final Node first;
        private Node last;
        private int size;

        Chain(int value) {
            first = new Node(value);
            last = first;
        }

        void add(int value) {
            last.append(value);
        }

        private int factor() {
            return 10;
        }

        @Override
        public Iterator<Integer> iterator() {
            return new Walk();
        }

        int tail() {
            return new Tail().value() + new LongTail().value() + new Plain().text.length();
        }
    }

    private final int base;

    private UsesInnerClasses(int base) {
        this.base = base;
    }

    private class Adder {
        int add(int value) {
            return base + value;
        }
    }

    private String local(int more) {
        class Sum {
            private final List<Integer> parts = new ArrayList<>();

            void add(int part) {
                parts.add(part + more + base);
            }

            @Override
            public String toString() {
                return "sum of " + parts;
            }
        }
        Sum sum = new Sum();
        sum.add(1);
        sum.add(2);
        return sum.toString();
    }

    static String test() {
        Chain chain = new Chain(1);
        chain.add(2);
        chain.add(3);
        StringBuilder out = new StringBuilder();
        for (int value : chain) {
            out.append(value).append(' ');
        }
        UsesInnerClasses object = new UsesInnerClasses(40);
        Adder adder = object.new Adder();
        class Pair {
            private final int left;
            private final int right;

            Pair(int left, int right) {
                this.left = left;
                this.right = right;
            }

            int product() {
                return left * right;
            }
        }
        return out.append(chain.size)
                .append(' ')
                .append(chain.tail())
                .append(adder.add(2))
                .append(object.local(5))
                .append(new Pair(6, 7).product())
                .toString();
    }
}
