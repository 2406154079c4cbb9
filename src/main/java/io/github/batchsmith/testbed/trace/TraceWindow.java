package io.github.batchsmith.testbed.trace;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a recorded trace.
 *
 * @param fromMillis events before that time are left out, in ms since the start
 * @param toMillis events after that time are left out
 * @param pids only events of these scripts; of all if there are none
 * @param kinds only events of these kinds; of all if there are none
 */
public record TraceWindow(double fromMillis, double toMillis, Set<Integer> pids, Set<TraceEvent.Kind> kinds) {
    public TraceWindow {
        pids = Set.copyOf(pids);
        kinds = Set.copyOf(kinds);
    }

    /**
     * The recorded lines that lie in the window. Lines come by time, so none is read past its end.
     *
     * @param file name of the trace, for messages
     * @throws InvalidInputException while the lines are read, if one is no event
     */
    public Stream<String> of(Stream<String> lines, String file) {
        return lines.map(line -> Line.of(line, file))
                .takeWhile(line -> line.millis() <= toMillis)
                .filter(isInside())
                .map(Line::text);
    }

    private Predicate<Line> isInside() {
        Predicate<Line> inside = line -> line.millis() >= fromMillis;
        if (!pids.isEmpty()) {
            inside = inside.and(line -> pids.contains(line.event().path("pid").asInt(-1)));
        }
        if (!kinds.isEmpty()) {
            inside = inside.and(line -> kinds.stream()
                    .anyMatch(
                            kind -> kind.text().equals(line.event().path("kind").asString(""))));
        }
        return inside;
    }

    /** An event as recorded. */
    private record Line(String text, JsonNode event) {
        static Line of(String text, String file) {
            try {
                JsonNode event = JsonMapper.shared().readTree(text);
                if (event.path("t").isNumber()) {
                    return new Line(text, event);
                }
            } catch (JacksonException noJson) {
                throw noEvent(text, file);
            }
            throw noEvent(text, file);
        }

        private static InvalidInputException noEvent(String text, String file) {
            return new InvalidInputException(Finding.error(
                    "trace-unreadable",
                    file,
                    "this line is no recorded event: " + text.substring(0, Math.min(80, text.length())),
                    "give a file that run --trace has written"));
        }

        double millis() {
            return event.path("t").asDouble(0);
        }
    }
}
