package io.github.batchsmith.remote;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Sees to it that what was handed over for sending is sent. The WebSocket library's thread, done with what it knew of,
 * stops asking for a chance to write, and by that takes back the same wish of a message that came in meanwhile. Such a
 * message would wait for the next one to be sent; after the last one, for ever. For any number of threads.
 */
final class WriteWatch {
    private final BooleanSupplier unsent;
    private final Runnable askToWrite;
    private final Executor later;
    private final AtomicBoolean watching = new AtomicBoolean();

    /**
     * A watch over one connection.
     *
     * @param unsent whether something still waits to be sent
     * @param askToWrite asks for a chance to write; may be done too often
     * @param later runs what it is given a moment later
     */
    WriteWatch(BooleanSupplier unsent, Runnable askToWrite, Executor later) {
        this.unsent = unsent;
        this.askToWrite = askToWrite;
        this.later = later;
    }

    /** To be called after something was handed over for sending. */
    void handedOver() {
        if (watching.compareAndSet(false, true)) {
            later.execute(this::look);
        }
    }

    private void look() {
        watching.set(false); // first, so that what is handed over from here on is looked after anew
        if (unsent.getAsBoolean()) {
            askToWrite.run();
            handedOver();
        }
    }
}
