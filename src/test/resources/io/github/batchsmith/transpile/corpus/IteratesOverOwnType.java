import java.util.*;

/** A class with an iterator. */
final class IteratesOverOwnType {
    record Countdown(int from) implements Iterable<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            List<Integer> numbers = new ArrayList<>();
            for (int i = from; i > 0; i--) {
                numbers.add(i);
            }
            return numbers.iterator();
        }
    }

    static String test() {
        String text = "";
        for (int i : new Countdown(3)) {
            text += i + " ";
        }
        Iterator<String> letters = List.of("a", "b").iterator();
        while (letters.hasNext()) {
            text += letters.next();
        }
        return text;
    }
}
