package io.github.batchsmith.testbed.trace;

import java.util.Locale;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recorded events as lines for people. */
public final class TraceText {
    private TraceText() {}

    /** Time in seconds, kind and PID in columns, then the particulars by name. */
    public static String of(String recorded) {
        JsonNode event = JsonMapper.shared().readTree(recorded);
        StringJoiner particulars = new StringJoiner("  ");
        event.properties().forEach(each -> {
            if (!each.getKey().matches("t|kind|pid")) {
                particulars.add(each.getKey() + " " + text(each.getValue()));
            }
        });
        int pid = event.path("pid").asInt(0);
        return String.format(
                Locale.ROOT,
                "%12.3fs  %-6s  %-7s  %s",
                event.path("t").asDouble(0) / 1000,
                event.path("kind").asString(""),
                pid == 0 ? "" : "PID " + pid,
                particulars);
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
