import java.util.*;

final class EditsLists {
    static String test() {
        StringBuilder out = new StringBuilder();
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            list.add(i * 7 % 10);
        }
        list.add(3, 99);
        list.remove(0);
        list.remove(Integer.valueOf(5));
        list.set(1, -1);
        out.append(list)
                .append(list.indexOf(99))
                .append(list.contains(8))
                .append(list.lastIndexOf(4))
                .append(list.get(list.size() - 1))
                .append('\n');
        list.addAll(List.of(1, 2));
        list.addAll(0, Arrays.asList(8, 9));
        list.sort(null);
        out.append(list);
        list.sort(Collections.reverseOrder());
        out.append(list);
        Collections.swap(list, 0, 1);
        Collections.reverse(list);
        out.append(list)
                .append(Collections.max(list))
                .append(Collections.min(list))
                .append(Collections.frequency(list, 8))
                .append('\n');
        list.removeIf(x -> x % 2 == 0);
        list.replaceAll(x -> x * x);
        out.append(list)
                .append(list.subList(1, 3))
                .append(list.equals(new ArrayList<>(list)))
                .append(list.isEmpty())
                .append('\n');
        Iterator<Integer> it = list.iterator();
        while (it.hasNext()) {
            out.append(it.next() > 50);
        }
        out.append(list);
        List<List<String>> nested = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            nested.add(new ArrayList<>());
            nested.get(i).add("n" + i);
        }
        nested.get(1).add("extra");
        out.append(nested).append(nested.get(1).size());
        Integer[] boxed = list.toArray(new Integer[0]);
        Integer[] more = {3, 1, 2};
        Arrays.sort(more, Collections.reverseOrder());
        out.append(boxed.length)
                .append(Arrays.toString(more))
                .append(Arrays.asList(more))
                .append(List.of(more).size());
        List<String> words = new LinkedList<>(List.of("b", "a"));
        words.add(0, "c");
        Collections.sort(words);
        out.append(words)
                .append(String.join("", words))
                .append(words.hashCode() == List.of("a", "b", "c").hashCode())
                .append(Collections.nCopies(3, "x"))
                .append(Collections.emptyList());

        return out.toString();
    }
}
