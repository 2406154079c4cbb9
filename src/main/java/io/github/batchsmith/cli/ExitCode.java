package io.github.batchsmith.cli;

/** What the command line tells the shell. */
final class ExitCode {
    static final int DONE = 0;
    static final int INTERNAL_ERROR = 1;
    static final int USAGE = 2;
    static final int INVALID_INPUT = 3;
    static final int PROMISE_NOT_KEPT = 4;

    private ExitCode() {}
}
