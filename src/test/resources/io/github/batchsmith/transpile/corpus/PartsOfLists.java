import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class PartsOfLists {
    static String test() {
        StringBuilder out = new StringBuilder();
        List<Integer> list = new ArrayList<>(IntStream.range(0, 10).boxed().toList());
        out.append(list.subList(2, 5))
                .append(list.subList(7, list.size()).stream().mapToInt(i -> i).sum());
        list.subList(0, 3).clear();
        out.append(list);
        Collections.rotate(list, 2);
        out.append(list);
        Collections.swap(list, 0, 1);
        list.removeAll(List.of(3, 9));
        out.append(list);
        list.retainAll(Set.of(4, 5, 6, 7));
        out.append(list).append(list.containsAll(List.of(4, 5))).append(Collections.disjoint(list, List.of(1)));
        Iterator<Integer> it = list.iterator();
        while (it.hasNext()) {
            int v = it.next();
            if (v % 2 == 0) {
                it.remove();
            }
        }
        out.append(list);
        Iterator<Integer> plain = list.iterator();
        plain.next();
        plain.remove();
        out.append(list);
        list.addAll(List.of(8, 8));
        out.append(list.lastIndexOf(8))
                .append(list.toArray().length)
                .append(list.remove(list.size() - 1))
                .append(list.remove((Integer) 8))
                .append(list);
        List<Integer> filled = new ArrayList<>(Collections.nCopies(3, 0));
        filled.set(1, 5);
        out.append(filled)
                .append(List.of(1, 2, 3).get(1))
                .append(Collections.unmodifiableList(filled))
                .append(new ArrayList<>(List.of(3, 1)).equals(List.of(3, 1)));
        return out.toString();
    }
}
