package io.github.batchsmith.cli;

import io.github.batchsmith.pipeline.Progress;

/** Shows on a terminal how far work has come, once it has taken a second; on anything else it shows nothing. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final long FRAME_NANOS = 100_000_000L;
    private static final int WIDTH = 30;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final long startNanos;
    private long drawnNanos;
    private boolean drawn;

    ProgressBar(Console console) {
        this.console = console;
        startNanos = console.nanoTime().getAsLong();
        drawnNanos = startNanos;
    }

    @Override
    public void at(String step, double fraction) {
        if (!console.live()) {
            return;
        }
        long nowNanos = console.nanoTime().getAsLong();
        if (nowNanos - startNanos >= PATIENCE_NANOS && nowNanos - drawnNanos >= FRAME_NANOS) {
            drawnNanos = nowNanos;
            drawn = true;
            console.err().print(CLEAR_LINE + bar(fraction) + " " + step);
            console.err().flush();
        }
    }

    /** Takes the bar away until more is told of the work. */
    void clear() {
        if (drawn) {
            console.err().print(CLEAR_LINE);
            console.err().flush();
            drawn = false;
        }
    }

    @Override
    public void close() {
        clear();
    }

    private static String bar(double fraction) {
        double done = Math.min(1, Math.max(0, fraction));
        int filled = (int) (done * WIDTH);
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + (int) (done * 100) + "%";
    }
}
