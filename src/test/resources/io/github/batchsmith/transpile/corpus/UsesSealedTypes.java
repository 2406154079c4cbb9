import java.util.*;

/** Sealed types with patterns. */
final class UsesSealedTypes {
    sealed interface Event permits Landed, Failed, Tick {}

    record Landed(String host, int late) implements Event {}

    record Failed(String host) implements Event {}

    record Tick() implements Event {}

    private static String describe(Event event) {
        if (event instanceof Landed landed) {
            return landed.host() + " +" + landed.late();
        } else if (event instanceof Failed failed) {
            return failed.host() + " failed";
        }
        return event instanceof Event ? event.toString() : "none";
    }

    static String test() {
        List<Event> events = List.of(new Landed("joesguns", 5), new Failed("n00dles"), new Tick());
        String text = "";
        for (Event event : events) {
            text += describe(event) + "; ";
        }
        Object any = "text";
        if (any instanceof String s && s.length() == 4) {
            text += s.toUpperCase();
        }
        if (!(any instanceof String t)) {
            return "no";
        }
        return text + t;
    }
}
