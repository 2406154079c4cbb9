package io.github.batchsmith.testbed.trace;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.batchsmith.game.Op;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** One thing that happened in a run. */
@JsonPropertyOrder({"t", "kind", "pid"})
public sealed interface TraceEvent {
    /** When, in ms since the start of the run. */
    double t();

    /** PID of the script that did it or that it happened to; 0 where none is known. */
    int pid();

    /** What it is. */
    @JsonProperty
    default Kind kind() {
        return Kind.of(this);
    }

    /** The event as one line of JSON, its kind in lower case. */
    default String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** The kinds of events. */
    enum Kind {
        START(Started.class),
        END(Ended.class),
        SET(TimerSet.class),
        FIRED(TimerFired.class),
        WRITE(PortWritten.class),
        READ(PortRead.class),
        CLEAR(PortCleared.class),
        LANDED(Landed.class),
        ERROR(Failed.class),
        FAULT(FaultStruck.class);

        private final Class<? extends TraceEvent> events;

        Kind(Class<? extends TraceEvent> events) {
            this.events = events;
        }

        private static Kind of(TraceEvent event) {
            return Arrays.stream(values())
                    .filter(each -> each.events.isInstance(event))
                    .findFirst()
                    .orElseThrow();
        }

        /** The name in files. */
        @JsonValue
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A process began.
     *
     * @param parent PID of the process that started it; 0 if none did
     * @param ramGb RAM of all threads
     */
    record Started(
            double t, int pid, String script, String host, int threads, double ramGb, int parent, List<Object> args)
            implements TraceEvent {
        public Started {
            args = List.copyOf(args);
        }
    }

    /** A process ended, and its RAM is free. */
    record Ended(double t, int pid, String script, String host) implements TraceEvent {}

    /**
     * A timer was set.
     *
     * @param timer its number
     * @param due when it is due, in ms since the start
     */
    record TimerSet(double t, int pid, long timer, double due) implements TraceEvent {}

    /**
     * A timer fired.
     *
     * @param late ms after it was due
     */
    record TimerFired(double t, int pid, long timer, double late) implements TraceEvent {}

    /**
     * A value was written to a port.
     *
     * @param size values in the port afterwards
     * @param lost whether an older value had to make room for it
     */
    record PortWritten(double t, int pid, double port, String value, int size, boolean lost) implements TraceEvent {}

    /**
     * A value was read from a port.
     *
     * @param size values in the port afterwards
     */
    record PortRead(double t, int pid, double port, String value, int size) implements TraceEvent {}

    /**
     * A port was emptied unread.
     *
     * @param values how many were thrown away
     */
    record PortCleared(double t, int pid, double port, int values) implements TraceEvent {}

    /** A hack, grow or weaken took effect; money and security are the target's afterwards. */
    record Landed(double t, int pid, Op op, String target, double threads, double result, double money, double security)
            implements TraceEvent {}

    /** An error window that the game would show. */
    record Failed(double t, int pid, String script, String message) implements TraceEvent {}

    /**
     * A fault was brought about on purpose.
     *
     * @param fault the switches that ask for it; empty for a timer that only a late one ahead of it delays
     * @param effect what it did
     */
    record FaultStruck(double t, int pid, String fault, String effect) implements TraceEvent {}
}
