package io.github.batchsmith.testbed;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.Network;
import io.github.batchsmith.testbed.trace.TraceSink;

/** Runs scripts in a mock game from start to end. {@link MockGame} is for looking at it in between. */
public final class Testbed {
    private static final int PROGRESS_STEPS = 100;

    private final RunRequest request;
    private final MockGame game;
    private final Game state;
    private final Sampler sampler;
    private final RunProgress progress;
    private final double totalMillis;
    private double nextReportMillis;

    private Testbed(RunRequest request, MockGame game, RunProgress progress) {
        this.request = request;
        this.game = game;
        this.progress = progress;
        state = game.state();
        sampler = new Sampler(state, request.sampling());
        totalMillis = request.duration().toMillis();
    }

    /**
     * Runs a request until its time has passed or nothing is left to happen. The same request gives the same result.
     *
     * @throws io.github.batchsmith.diagnostic.InvalidInputException if the main script is missing or cannot be started
     */
    public static RunResult run(RunRequest request) {
        return run(request, RunProgress.SILENT);
    }

    /** Runs a request as {@link #run(RunRequest)} does, and tells how far it has come. */
    public static RunResult run(RunRequest request, RunProgress progress) {
        return run(request, progress, TraceSink.NONE);
    }

    /** Runs a request as {@link #run(RunRequest)} does, tells how far it has come, and what happens. */
    public static RunResult run(RunRequest request, RunProgress progress, TraceSink trace) {
        try (MockGame game = new MockGame(request.setup(), trace)) {
            return new Testbed(request, game, progress).toEnd();
        }
    }

    private RunResult toEnd() {
        request.files().forEach((path, text) -> game.write(Network.HOME, path, text));
        game.start(Network.HOME, request.main(), 1, request.args());
        request.beside().forEach(each -> game.start(Network.HOME, each.script(), 1, each.args()));
        game.guarded(this::fireTimers);
        return game.result(sampler.samples());
    }

    private void fireTimers() {
        double endMillis = state.startMillis() + totalMillis;
        game.fireTimers(endMillis, this::noteBefore);
        if (!Double.isInfinite(state.timers().nextFiringMillis())) {
            state.timers().advanceTo(endMillis);
        }
        sampler.upTo(state.nowMillis());
        progress.advanced(state.elapsedMillis(), totalMillis);
    }

    private boolean noteBefore(double dueMillis) {
        double doneMillis = dueMillis - state.startMillis();
        if (doneMillis >= nextReportMillis) {
            progress.advanced(doneMillis, totalMillis);
            nextReportMillis = doneMillis + totalMillis / PROGRESS_STEPS;
        }
        sampler.before(dueMillis);
        return false;
    }
}
