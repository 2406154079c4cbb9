package io.github.batchsmith.testbed.state;

import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.testbed.trace.TraceEvent.Ended;
import io.github.batchsmith.testbed.trace.TraceEvent.Started;
import io.github.batchsmith.testbed.trace.TraceSink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/** All processes: gives them PIDs and RAM, and ends them in the game's order. */
public final class ProcessTable {
    private static final int REMEMBERED = 50;

    private final Deque<ScriptProcess> ended = new ArrayDeque<>();
    private final Map<Integer, ScriptProcess> byPid = new LinkedHashMap<>();
    private final RamCosts costs;
    private final DoubleSupplier clock;
    private final double startMillis;
    private final TraceSink trace;
    private final int most;
    private double lastEndMillis;
    private int nextPid;
    private int started;
    private int peak;

    /**
     * A table without processes.
     *
     * @param clock tells the present time in ms since 1970
     * @param conditions tell how many may be alive, and take beginnings and ends
     */
    public ProcessTable(int firstPid, RamCosts costs, DoubleSupplier clock, Conditions conditions) {
        this.nextPid = firstPid;
        this.costs = costs;
        this.clock = clock;
        trace = conditions.trace();
        most = conditions.limits().processes();
        startMillis = clock.getAsDouble();
        lastEndMillis = startMillis;
    }

    /**
     * Reserves RAM, which must fit, and enters a new process.
     *
     * @throws RunStoppedException if too many are alive
     */
    public ScriptProcess add(GameServer host, Launch launch) {
        Limits.requireRoom(byPid.size(), most, "processes are alive");
        while (byPid.containsKey(nextPid)) {
            nextPid++;
        }
        ScriptProcess process = new ScriptProcess(nextPid++, host, launch, costs.baseCostGb());
        host.reserve(process.totalRamGb());
        byPid.put(process.pid(), process);
        host.scripts().add(process);
        started++;
        peak = Math.max(peak, byPid.size());
        trace.record(() -> started(process));
        return process;
    }

    private Started started(ScriptProcess process) {
        return new Started(
                clock.getAsDouble() - startMillis,
                process.pid(),
                process.path(),
                process.host().hostname(),
                process.threads(),
                process.totalRamGb(),
                process.parent().map(ScriptProcess::pid).orElse(0),
                process.args());
    }

    /** Ends a process, once: cuts short what it waits for, runs its exit callbacks, then frees its RAM. */
    public void stop(ScriptProcess process) {
        if (process.isStopped()) {
            return;
        }
        process.pendingCall().ifPresent(ScriptProcess.PendingCall::abort);
        process.finishCall();
        process.takeExitCallbacks().forEach((id, callback) -> callback.run(id));
        if (process.isStopped()) {
            return;
        }
        remove(process);
        remember(process);
    }

    private void remove(ScriptProcess process) {
        lastEndMillis = clock.getAsDouble();
        process.markStopped(lastEndMillis);
        byPid.remove(process.pid());
        process.host().scripts().remove(process);
        process.host().release(process.totalRamGb());
        trace.record(() -> new Ended(
                clock.getAsDouble() - startMillis,
                process.pid(),
                process.path(),
                process.host().hostname()));
    }

    /**
     * Ends all processes as a reload of the page does: without their exit callbacks, and PIDs begin at 1 again.
     *
     * @return those that ended, oldest first
     */
    public List<ScriptProcess> vanish() {
        List<ScriptProcess> vanished = List.copyOf(byPid.values());
        vanished.forEach(this::remove);
        nextPid = 1;
        return vanished;
    }

    private void remember(ScriptProcess process) {
        if (ended.size() == REMEMBERED) {
            ended.removeFirst();
        }
        ended.addLast(process);
    }

    /** The processes that are over and would be saved, at most 50, the last to end first. */
    public List<ScriptProcess> ended() {
        List<ScriptProcess> newestFirst = new ArrayList<>(ended);
        newestFirst.removeIf(ScriptProcess::isTemporary);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** The process of that path that was started last, among those that run and the 50 that ended last. */
    public Optional<ScriptProcess> newest(String path) {
        return Stream.concat(ended.stream(), byPid.values().stream())
                .filter(each -> each.path().equals(path))
                .max(Comparator.comparingInt(ScriptProcess::pid));
    }

    /** Changes the RAM of a running process; false if the server lacks it or the functions called so far need more. */
    public boolean changeRam(ScriptProcess process, double ramGb) {
        double difference = (ramGb - process.ram().allocatedGb()) * process.threads();
        GameServer host = process.host();
        boolean isTooSmall = ramGb < GameServer.roundToTwo(process.ram().neededGb());
        if (isTooSmall
                || GameServer.roundToTwo(host.ramUsedGb() + difference)
                        > host.facts().maxRam()) {
            return false;
        }
        host.release(-difference);
        process.ram().allocate(ramGb);
        return true;
    }

    public Optional<ScriptProcess> find(int pid) {
        return Optional.ofNullable(byPid.get(pid));
    }

    public Collection<ScriptProcess> alive() {
        return Collections.unmodifiableCollection(byPid.values());
    }

    /** When a process ran last, in ms since 1970: now, if one does. */
    public double lastAliveMillis() {
        return byPid.isEmpty() ? lastEndMillis : clock.getAsDouble();
    }

    /** Number of processes started so far. */
    public int started() {
        return started;
    }

    /** Most processes alive at one time. */
    public int peak() {
        return peak;
    }
}
