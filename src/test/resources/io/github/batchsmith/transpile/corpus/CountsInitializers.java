import java.util.*;

/** Static members that nothing reads but whose first values do something, in the class that starts first. */
final class CountsInitializers {
    private static final List<String> LOG = new ArrayList<>();
    private static int made;
    private static final Thing FIRST = new Thing("first");
    private static final Thing UNREAD = new Thing("unread");
    private static int unreadToo = ++made;

    private static final class Thing {
        private final int number;

        Thing(String name) {
            number = ++made;
            LOG.add(name + number);
        }
    }

    static String test() {
        return LOG + " " + made + FIRST.number;
    }
}
