import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class CastsObjects {
    static String test() {
        StringBuilder out = new StringBuilder();
        Object o = "text";
        String s = (String) o;
        Object n = 42;
        int i = (Integer) n;
        int j = (int) n;
        Number number = 3.7;
        List<Object> mixed = List.of(1, "two", 3.5, 'f');
        String all = "";
        for (Object each : mixed) {
            all += each + "|";
        }
        out.append(s.length())
                .append(i + j)
                .append(number.intValue())
                .append(number.doubleValue())
                .append(all)
                .append((double) i)
                .append((char) i)
                .append((byte) 300)
                .append((short) 70000)
                .append((int) 'x')
                .append((long) 1e10)
                .append((int) -1e10);
        CharSequence cs = "seq";
        out.append(cs.length()).append(cs.charAt(1)).append(cs);
        Comparable<String> cmp = "b";
        out.append(cmp.compareTo("a"));
        Iterable<Integer> it = List.of(1, 2);
        for (int each : it) {
            out.append(each);
        }
        Collection<Integer> coll = new ArrayList<>(List.of(3));
        out.append(coll.size()).append(coll.contains(4)).append(coll);
        return out.toString();
    }
}
