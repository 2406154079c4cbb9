package io.github.batchsmith.testbed;

/** Is told how far a run has come, about a hundred times. */
@FunctionalInterface
public interface RunProgress {
    /** A listener that does nothing. */
    RunProgress SILENT = (doneMillis, totalMillis) -> {};

    /** Tells how much game time has passed of how much there is to run. */
    void advanced(double doneMillis, double totalMillis);
}
