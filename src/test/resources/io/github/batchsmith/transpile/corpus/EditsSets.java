import java.util.*;

final class EditsSets {
    static String test() {
        StringBuilder out = new StringBuilder();
        Set<String> seen = new LinkedHashSet<>();
        for (String s : "a b a c b".split(" ")) {
            if (!seen.add(s)) {
                out.append("again ").append(s).append(' ');
            }
        }
        out.append(seen)
                .append(seen.size())
                .append(seen.remove("a"))
                .append(seen.remove("z"))
                .append(seen.contains("b"))
                .append('\n');
        Set<Integer> a = new TreeSet<>(List.of(5, 1, 3)), b = new TreeSet<>(Set.of(3, 4, 5));
        Set<Integer> union = new TreeSet<>(a);
        union.addAll(b);
        Set<Integer> both = new TreeSet<>(a);
        both.retainAll(b);
        Set<Integer> only = new TreeSet<>(a);
        only.removeAll(b);
        out.append(union)
                .append(both)
                .append(only)
                .append(union.containsAll(a))
                .append(a.equals(new HashSet<>(List.of(1, 3, 5))))
                .append('\n');
        TreeSet<String> names =
                new TreeSet<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        names.addAll(List.of("pear", "fig", "apple", "kiwi", "date"));
        out.append(names)
                .append(names.first())
                .append(names.last())
                .append(names.pollFirst())
                .append(names.headSet("kiwi"))
                .append(names.higher("pear"))
                .append('\n');
        int sum = 0;
        for (int x : union) {
            sum += x;
        }
        union.removeIf(x -> x > 4);
        out.append(sum)
                .append(union)
                .append(union.isEmpty())
                .append(String.join("-", seen))
                .append(new ArrayList<>(names));
        return out.append(Set.of(1).equals(Set.of(1)))
                .append(seen.stream().map(s -> s + s).toList())
                .toString();
    }
}
