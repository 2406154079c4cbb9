import java.util.*;
import java.util.function.*;

/** Inner, local and nameless classes that see what is around them. */
final class CapturesOutside {
    private int total;
    private final List<String> log = new ArrayList<>();

    final class Counter {
        private int own;

        final class Half {
            int both() {
                return own + total * 1000;
            }
        }

        Counter add(int amount) {
            own += amount;
            total += amount;
            CapturesOutside.this.log.add("+" + amount);
            return this;
        }
    }

    private Iterator<Integer> evens(int limit) {
        class Evens implements Iterator<Integer> {
            private int next;

            @Override
            public boolean hasNext() {
                return next < limit;
            }

            @Override
            public Integer next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("past " + limit);
                }
                total++;
                int value = next;
                next += 2;
                return value;
            }
        }
        return new Evens();
    }

    private static Iterable<String> countdown(int from) {
        return new Iterable<>() {
            @Override
            public Iterator<String> iterator() {
                return new Iterator<>() {
                    private int left = from;

                    @Override
                    public boolean hasNext() {
                        return left > 0;
                    }

                    @Override
                    public String next() {
                        return "t-" + left--;
                    }
                };
            }
        };
    }

    static String test() {
        CapturesOutside outside = new CapturesOutside();
        Counter first = outside.new Counter().add(3);
        Counter second = outside.new Counter();
        second.add(4).add(5);
        StringBuilder out = new StringBuilder();
        Iterator<Integer> evens = outside.evens(5);
        while (evens.hasNext()) {
            out.append(evens.next()).append(',');
        }
        try {
            evens.next();
        } catch (NoSuchElementException e) {
            out.append(e.getMessage());
        }
        for (String text : countdown(3)) {
            out.append(text);
        }
        List<Supplier<Integer>> later = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int copy = i * i;
            later.add(() -> copy + outside.total);
        }
        outside.total += 100;
        for (Supplier<Integer> one : later) {
            out.append(' ').append(one.get());
        }
        return out + " " + first.own + second.own + " " + second.new Half().both() + outside.log;
    }
}
