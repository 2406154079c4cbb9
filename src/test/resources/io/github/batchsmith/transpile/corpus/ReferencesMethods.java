import java.util.*;
import java.util.function.*;

/** Method references of all kinds. */
final class ReferencesMethods {
    static final class Helper {
        private final String mark;

        Helper(String mark) {
            this.mark = mark;
        }

        String wrap(String text) {
            return mark + text;
        }
    }

    private static int negate(int x) {
        return -x;
    }

    static String test() {
        Helper helper = new Helper("<");
        Function<String, Integer> length = String::length;
        Function<String, String> wrap = helper::wrap;
        BiFunction<Helper, String, String> unbound = Helper::wrap;
        Function<String, Helper> make = Helper::new;
        Supplier<List<String>> lists = ArrayList::new;
        IntBinaryOperator max = Math::max;
        List<String> list = lists.get();
        list.add("z");
        return length.apply("four") + wrap.apply("a") + unbound.apply(helper, "b") + make.apply("[").wrap("c") + list + max.applyAsInt(3, 9)
                + List.of(3, 1).stream().map(ReferencesMethods::negate).toList() + List.of("a").stream().map(helper::wrap).toList();
    }
}
