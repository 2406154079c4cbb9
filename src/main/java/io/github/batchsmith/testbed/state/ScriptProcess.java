package io.github.batchsmith.testbed.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A script that runs, or ran. */
public final class ScriptProcess {
    private final int pid;
    private final String path;
    private final GameServer host;
    private final List<Object> args;
    private final ScriptKey key;
    private final int threads;
    private final boolean temporary;
    private final @Nullable ScriptProcess parent;
    private final ScriptLog log = new ScriptLog();
    private final RamBill ram;
    private Map<String, ExitCallback> atExit = Map.of();
    private double income;
    private double exp;
    private String title;
    private String runningFunction = "";
    private @Nullable PendingCall pending;
    private @Nullable PendingOperation operation;
    private boolean stopped;
    private double endedAtMillis;

    ScriptProcess(int pid, GameServer host, Launch launch, double baseRamGb) {
        this.pid = pid;
        this.host = host;
        this.path = launch.path();
        this.args = launch.args();
        this.key = new ScriptKey(path, args);
        this.threads = launch.threads();
        this.temporary = launch.temporary();
        this.parent = launch.parent();
        this.ram = new RamBill(launch.ramGb(), baseRamGb);
        this.title = "";
    }

    public int pid() {
        return pid;
    }

    public String path() {
        return path;
    }

    public GameServer host() {
        return host;
    }

    /** Arguments: each a {@code String}, {@code Boolean}, {@code Integer} or {@code Double}. */
    public List<Object> args() {
        return args;
    }

    ScriptKey key() {
        return key;
    }

    public int threads() {
        return threads;
    }

    public boolean isTemporary() {
        return temporary;
    }

    public Optional<ScriptProcess> parent() {
        return Optional.ofNullable(parent);
    }

    public ScriptLog log() {
        return log;
    }

    /** RAM of one thread: what is allocated, and what the calls so far need. */
    public RamBill ram() {
        return ram;
    }

    public double totalRamGb() {
        return ram.allocatedGb() * threads;
    }

    /** Money that its hacks have brought. */
    public double income() {
        return income;
    }

    /** Hacking experience that its operations have brought. */
    public double exp() {
        return exp;
    }

    public void earn(double dollars, double experience) {
        income += dollars;
        exp += experience;
    }

    /** Title of its window; empty until set. */
    public String title() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isStopped() {
        return stopped;
    }

    /** When it ended, in ms since 1970; 0 while it runs. */
    public double endedAtMillis() {
        return endedAtMillis;
    }

    void markStopped(double nowMillis) {
        endedAtMillis = nowMillis;
        stopped = true;
    }

    /** Name of the function that it waits for; empty if none. */
    public String runningFunction() {
        return runningFunction;
    }

    /** Marks it busy with a function until {@link #finishCall}. */
    public void startCall(String function, PendingCall call) {
        runningFunction = function;
        pending = call;
    }

    public void finishCall() {
        runningFunction = "";
        pending = null;
    }

    Optional<PendingCall> pendingCall() {
        return Optional.ofNullable(pending);
    }

    public void setOperation(PendingOperation started) {
        operation = started;
    }

    /** Takes away the hack, grow or weaken whose time has passed. */
    public Optional<PendingOperation> takeOperation() {
        Optional<PendingOperation> taken = Optional.ofNullable(operation);
        operation = null;
        return taken;
    }

    /** Sets what is called when it ends, in place of what had that id. */
    public void atExit(String id, ExitCallback callback) {
        if (atExit.isEmpty()) {
            atExit = new LinkedHashMap<>(2);
        }
        atExit.put(id, callback);
    }

    Map<String, ExitCallback> takeExitCallbacks() {
        Map<String, ExitCallback> taken = atExit;
        atExit = Collections.emptyMap();
        return taken;
    }

    /** Something that a script waits for and that its death cuts short. */
    public interface PendingCall {
        /** Ends the wait with the script's death. */
        void abort();
    }

    /** Something that a script wants done when it ends. */
    public interface ExitCallback {
        void run(String id);
    }
}
