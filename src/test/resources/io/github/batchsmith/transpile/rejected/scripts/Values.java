import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

final class Values {
    enum Op {
        HACK,
        GROW
    }

    record Point(int x, int y) {}

    interface Event {}

    static long wide(long a, long b) {
        long best = Long.MAX_VALUE;
        return (a & b) + ~a + best;
    }

    static boolean same(String a, String b, Object any) {
        return a == b || any instanceof Double || any instanceof Op || any instanceof int[] || any instanceof Event;
    }

    static int counts(int[] values, List<Integer> list) {
        int i = 0;
        values[i++] += 2;
        values[list.remove(0)] *= 3;
        return Objects.hash(1.5) + new Point(1, 2).hashCode();
    }

    static String texts(int[] values, Exception error, Map<Point, String> byPoint) {
        byPoint.put(new Point(1, 2), "a");
        Map<Point, Integer> counts = new HashMap<>();
        counts.merge(new Point(1, 2), 1, Integer::sum);
        return "" + values + error + counts.size();
    }

    static void collections(Collection<Integer> any, List<Integer> list, Map<String, Integer> map) {
        any.add(1);
        list.subList(0, 2).sort(null);
        map.values().remove(3);
        for (Map.Entry<String, Integer> entry : new ArrayList<>(map.entrySet())) {
            entry.setValue(2);
        }
        list.listIterator();
        Set<Point> points = list.stream().map(x -> new Point(x, x)).collect(Collectors.toSet());
        points.clear();
    }

    static void errors(String pattern) {
        try {
            "a".split(pattern + "b");
            "a".matches("(?>a)");
        } catch (NullPointerException e) {
            throw new ArrayStoreException("odd");
        }
    }

    static String patterns(Object any) {
        switch (any) {
            case String text -> {
                text = text + "!";
                return text;
            }
            default -> {
                return "";
            }
        }
    }
}
