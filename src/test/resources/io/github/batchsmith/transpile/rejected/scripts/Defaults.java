import java.util.Iterator;
import java.util.List;

final class Defaults {
    static final class Ledger implements Iterable<String> {
        private final List<String> lines = List.of("a");

        @Override
        public Iterator<String> iterator() {
            return lines.iterator();
        }
    }

    static void test() {
        new Ledger().forEach(line -> line.length());
    }
}
