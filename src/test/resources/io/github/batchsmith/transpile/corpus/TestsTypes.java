import java.util.*;

/** Types of values that may be anything. */
final class TestsTypes {
    record Point(int x, int y) {}

    private static String kind(Object value) {
        if (value instanceof String) {
            return "text";
        } else if (value instanceof Integer number) {
            return "number " + number;
        } else if (value instanceof Boolean) {
            return "truth";
        } else if (value instanceof List<?> list) {
            return "list of " + list.size();
        } else if (value instanceof Map) {
            return "map";
        } else if (value instanceof Point point) {
            return "point " + point.x();
        }
        return "?";
    }

    static String test() {
        List<Object> values = List.of("s", 1, true, List.of(1), Map.of(), new Point(1, 2));
        String text = "";
        for (Object value : values) {
            text += kind(value) + " ";
        }
        return text;
    }
}
