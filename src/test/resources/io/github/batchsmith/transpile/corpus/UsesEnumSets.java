import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class UsesEnumSets {
    enum Op {
        HACK,
        GROW,
        WEAKEN
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        Set<Op> all = EnumSet.allOf(Op.class), none = EnumSet.noneOf(Op.class), some = EnumSet.of(Op.WEAKEN, Op.HACK);
        none.add(Op.GROW);
        all.removeAll(some);
        out.append(all)
                .append(none)
                .append(some)
                .append(some.contains(Op.HACK))
                .append(EnumSet.copyOf(List.of(Op.GROW)));
        Map<Op, String> names = new EnumMap<>(Op.class);
        names.put(Op.WEAKEN, "w");
        names.put(Op.HACK, "h");
        out.append(names)
                .append(names.keySet())
                .append(Arrays.stream(Op.values())
                        .sorted(Comparator.reverseOrder())
                        .toList())
                .append(new PriorityQueue<>(List.of(Op.WEAKEN, Op.HACK)).poll());
        return out.toString();
    }
}
