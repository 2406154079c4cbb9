package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.ns.NsEntry;
import io.github.batchsmith.testbed.ns.NsException;
import io.github.batchsmith.testbed.ns.NsException.Kind;
import io.github.batchsmith.testbed.ns.ScriptDeathException;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.ScriptProcess;

/** What is checked before every {@code ns} function: that the script lives, waits for nothing else, and pays its RAM. */
final class Guard {
    private static final String ASLEEP = "asleep";

    private final Game game;

    Guard(Game game) {
        this.game = game;
    }

    /** The RAM that a function is billed for. */
    double costGb(NsEntry entry) {
        return game.costs().costOfFunction(entry.path()).orElse(0);
    }

    void check(ScriptProcess process, NsEntry entry, double costGb) {
        if (process.isStopped()) {
            throw new ScriptDeathException();
        }
        if (!process.runningFunction().isEmpty() && !entry.name().equals(ASLEEP)) {
            String running = process.runningFunction();
            game.processes().stop(process);
            throw new NsException(
                    Kind.CONCURRENCY,
                    "Concurrent calls: " + entry.name() + " was called before the promise of " + running
                            + " was settled; await each promise first");
        }
        if (!process.ram().bill(entry.name(), costGb, game.costs())) {
            game.processes().stop(process);
            throw new NsException(
                    Kind.RAM_USAGE,
                    "Dynamic RAM usage is greater than the RAM allocation: the functions called so far need "
                            + gigabytes(process.ram().neededGb()) + " per thread, allocated are "
                            + gigabytes(process.ram().allocatedGb()) + " per thread");
        }
    }

    private static String gigabytes(double ramGb) {
        return Math.round(ramGb * 100) / 100.0 + "GB";
    }
}
