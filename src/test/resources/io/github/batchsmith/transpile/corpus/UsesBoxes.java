import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class UsesBoxes {
    static String test() {
        StringBuilder out = new StringBuilder();
        Integer a = 5, b = 5;
        Integer big = 1000;
        int sum = a + b + big;
        out.append(sum)
                .append(a.equals(b))
                .append(a.compareTo(big))
                .append(big.equals(1000))
                .append(a.hashCode())
                .append(a.toString() + b)
                .append(Integer.compare(a, big))
                .append(Integer.sum(a, b))
                .append(Integer.max(a, big));
        Double d = 2.0;
        Long l = 3L;
        Boolean t = true;
        Character c = 'c';
        out.append(d + l + a)
                .append(t && !t)
                .append(c + 1)
                .append(d.intValue())
                .append(l.doubleValue())
                .append(d.equals(2.0))
                .append(l.equals(3L))
                .append(t.equals(false));
        a++;
        b += 3;
        out.append(a).append(b);
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        list.set(0, list.get(0) + list.get(1));
        int first = list.get(0);
        out.append(first).append(list);
        Map<Character, Integer> counts = new TreeMap<>();
        for (char ch : "mississippi".toCharArray()) {
            counts.put(ch, counts.getOrDefault(ch, 0) + 1);
        }
        out.append(counts);
        return out.toString();
    }
}
