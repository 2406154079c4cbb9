import java.util.*;

/** Methods of lists. */
final class UsesLists {
    static String test() {
        List<Integer> list = new ArrayList<>(List.of(5, 3, 8));
        list.add(1);
        list.add(0, 9);
        list.set(1, 50);
        list.remove(Integer.valueOf(8));
        list.remove(0);
        list.addAll(List.of(7, 7));
        boolean has = list.contains(7);
        list.removeIf(n -> n == 7);
        list.replaceAll(n -> n + 1);
        Collections.sort(list);
        Collections.reverse(list);
        return list + " " + has + list.size() + list.isEmpty() + list.indexOf(4) + list.subList(1, 3) + list.get(0) + list.equals(List.of(51, 4, 2));
    }
}
