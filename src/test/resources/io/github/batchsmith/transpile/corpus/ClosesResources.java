import java.util.*;

/** Resources are closed. */
final class ClosesResources {
    static final class Door implements AutoCloseable {
        final String name;
        private final List<String> log;

        Door(String name, List<String> log) {
            this.name = name;
            this.log = log;
        }

        @Override
        public void close() {
            log.add("close " + name);
        }
    }

    static String test() {
        List<String> log = new ArrayList<>();
        try (Door front = new Door("front", log); Door back = new Door("back", log)) {
            log.add("through " + front.name + back.name);
            throw new IllegalStateException("stuck");
        } catch (IllegalStateException e) {
            log.add(e.getMessage());
        }
        return log.toString();
    }
}
