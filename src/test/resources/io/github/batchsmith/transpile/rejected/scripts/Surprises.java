import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What would go another way in JavaScript than a reader of the Java expects. */
final class Surprises {
    record Host(String name, Optional<Integer> ram) {}

    static final class Gate implements AutoCloseable {
        @Override
        public void close() {
            throw new IllegalStateException("stuck");
        }
    }

    static Iterable<Integer> numbers(List<Integer> numbers) {
        return () -> numbers.iterator();
    }

    static boolean known(Optional<Host> host) {
        return host.map(Host::ram).isPresent();
    }

    static boolean isLetter(Object value) {
        return value instanceof Character;
    }

    static int hash(Host host) {
        return host.hashCode();
    }

    static void close() {
        try (Gate gate = new Gate()) {
            throw new IllegalArgumentException("first " + gate);
        }
    }
}
