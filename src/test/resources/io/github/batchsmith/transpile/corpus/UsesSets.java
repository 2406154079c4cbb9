import java.util.*;

/** Methods of sets. */
final class UsesSets {
    static String test() {
        Set<String> set = new LinkedHashSet<>(List.of("x", "y"));
        boolean added = set.add("z");
        boolean again = set.add("x");
        set.remove("y");
        set.addAll(Set.of("z"));
        set.retainAll(List.of("x", "z", "q"));
        String text = "";
        for (String one : set) {
            text += one;
        }
        return text + added + again + set.contains("x") + set.size() + set + set.isEmpty() + set.equals(Set.of("z", "x"));
    }
}
