package io.github.batchsmith.testbed.state;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.testbed.trace.TraceEvent.Failed;
import io.github.batchsmith.testbed.trace.TraceSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run leaves behind besides its state: landings, error dialogs, calls of functions that are not modelled. */
public final class Journal {
    private final TraceSink trace;
    private final List<Landing> landings = new ArrayList<>();
    private final List<ErrorDialog> dialogs = new ArrayList<>();
    private final Map<String, Integer> notModelled = new TreeMap<>();

    /** An empty journal, whose error windows that trace takes too. */
    public Journal(TraceSink trace) {
        this.trace = trace;
    }

    public void add(Landing landing) {
        landings.add(landing);
    }

    public void add(ErrorDialog dialog) {
        dialogs.add(dialog);
        trace.record(() -> new Failed(dialog.atMillis(), dialog.pid(), dialog.script(), dialog.message()));
    }

    /** Counts a call of a function that the mock game lacks. */
    public void countNotModelled(String name) {
        notModelled.merge(name, 1, Integer::sum);
    }

    public List<Landing> landings() {
        return Collections.unmodifiableList(landings);
    }

    public List<ErrorDialog> dialogs() {
        return Collections.unmodifiableList(dialogs);
    }

    public Map<String, Integer> notModelled() {
        return Collections.unmodifiableMap(notModelled);
    }

    /** A message that the game would show in a window because a script failed. */
    public record ErrorDialog(double atMillis, int pid, String script, String host, String message) {}
}
