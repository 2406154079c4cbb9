package io.github.batchsmith.testbed;

/** The mock game's door: runs scripts in a world from start to end. */
public final class Testbed {
    private Testbed() {}

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
        try (GameRun run = new GameRun(request)) {
            return run.toEnd(progress);
        }
    }
}
