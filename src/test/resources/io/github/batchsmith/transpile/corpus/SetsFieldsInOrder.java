import java.util.*;

/** Fields have Java's first values until a constructor or a block gives them others. */
final class SetsFieldsInOrder {
    static class Sum {
        int total;
        String text;
        boolean ready;
        double rate;

        Sum(int first) {
            total = total + first;
            text = text + "!";
            ready = !ready;
            rate = rate + 0.5;
        }
    }

    static class Told {
        int a;
        int b;
        final List<String> told = new ArrayList<>();

        Told(int value) {
            tell();
            a = value;
            tell();
            b = this.a + this.b;
            tell();
        }

        private void tell() {
            told.add(a + "," + b);
        }
    }

    static class Outer {
        final int base;

        Outer(int base) {
            this.base = base;
        }

        class Inner {
            int twice = base * 2;
            int more = twice + 1;
            final List<Integer> all = new ArrayList<>(List.of(twice, more));
        }
    }

    static String test() {
        Sum sum = new Sum(4);
        Outer.Inner inner = new Outer(5).new Inner();
        return sum.total + sum.text + sum.ready + sum.rate + new Told(3).told + inner.twice + inner.more + inner.all;
    }
}
