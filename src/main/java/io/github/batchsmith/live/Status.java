package io.github.batchsmith.live;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a controller wrote into its status file.
 *
 * @param name the batcher's name
 * @param target what it hacks
 * @param at when it wrote, in ms since 1970
 * @param batches batches that had landed by then
 * @param income dollars a second that were made since the status before
 * @param predicted dollars a second that were predicted for the same time
 * @param troubles what has gone wrong since the start
 */
public record Status(
        String name, String target, double at, double batches, double income, double predicted, Troubles troubles) {
    private static final int LONGEST_TEXT = 200;

    /**
     * What has gone wrong.
     *
     * @param late workers that landed late
     * @param lost workers that never reported
     * @param refused workers that could not be started
     * @param dropped batches that were given up
     * @param desyncs times at which the target was found off its prepared state
     * @param cause what went wrong last, in words
     */
    public record Troubles(double late, double lost, double refused, double dropped, double desyncs, String cause) {}

    /** Reads a status file; nothing if it holds something else, such as a file of the player's own. */
    static Optional<Status> parse(String json) {
        try {
            JsonNode status = JsonMapper.shared().readTree(json);
            return status.path("predicted").isNumber() && status.path("batches").isNumber()
                    ? Optional.of(of(status))
                    : Optional.empty();
        } catch (JacksonException noStatus) {
            return Optional.empty();
        }
    }

    private static Status of(JsonNode status) {
        return new Status(
                text(status, "name"),
                text(status, "target"),
                number(status, "at"),
                number(status, "batches"),
                number(status, "income"),
                number(status, "predicted"),
                new Troubles(
                        number(status, "late"),
                        number(status, "lost"),
                        number(status, "refused"),
                        number(status, "dropped"),
                        number(status, "desyncs"),
                        text(status, "cause")));
    }

    private static double number(JsonNode status, String name) {
        double number = status.path(name).asDouble(0);
        return Double.isFinite(number) ? number : 0;
    }

    private static String text(JsonNode status, String name) {
        String text = status.path(name).asString("").replaceAll("\\p{Cntrl}", " ");
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }
}
