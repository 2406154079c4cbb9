import java.util.*;

/** Patterns as labels. */
final class SwitchesOnTypes {
    sealed interface Event permits Landed, Failed, Tick {}

    record Landed(String host, int lateMillis) implements Event {}

    record Failed(String host, String reason) implements Event {}

    record Tick(long at) implements Event {}

    static String describe(Event event) {
        return switch (event) {
            case Landed landed -> landed.host() + " landed " + landed.lateMillis() + " ms late";
            case Failed failed -> failed.host() + " failed: " + failed.reason();
            case Tick tick -> "tick at " + tick.at();
        };
    }

    static String kind(Object value) {
        switch (value) {
            case String text -> {
                if (text.isEmpty()) {
                    break;
                }
                return "text of " + text.length();
            }
            case Integer number -> {
                return "number " + (number + 1);
            }
            case List<?> list -> {
                return "list of " + list.size();
            }
            default -> {
                return "something else";
            }
        }
        return "nothing";
    }

    static int weight(Event event) {
        int weight = 1
                + switch (event) {
                    case Landed landed -> landed.lateMillis();
                    case Failed failed -> -failed.reason().length();
                    case Tick tick -> (int) (tick.at() % 7);
                };
        String name =
                switch (pick(weight)) {
                    case String text -> text;
                    case Integer number -> "n" + number;
                    default -> "?";
                };
        return weight * 10 + name.length();
    }

    static Object pick(int n) {
        return n % 2 == 0 ? Integer.valueOf(n) : "odd" + n;
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        for (Event event : List.of(new Landed("n00dles", 5), new Failed("CSEC", "no RAM"), new Tick(123456789012L))) {
            out.append(describe(event)).append(' ').append(weight(event)).append('\n');
        }
        for (Object value : List.of("", "abc", 41, List.of(1, 2), 2.5)) {
            out.append(kind(value)).append('\n');
        }
        return out.toString();
    }
}
