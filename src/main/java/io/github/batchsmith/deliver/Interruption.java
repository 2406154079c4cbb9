package io.github.batchsmith.deliver;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Tells whether the player has pressed Ctrl-C, and holds the end of the program back until the work was put in order. */
public final class Interruption implements BooleanSupplier, AutoCloseable {
    private static final long PATIENCE_SECONDS = 15;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "ctrl-c");
    private volatile boolean pressed;

    private Interruption() {}

    /** Begins to listen. */
    public static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    @Override
    public boolean getAsBoolean() {
        return pressed;
    }

    /** The work is in order: the program may end. */
    @Override
    public void close() {
        done.countDown();
        if (!pressed) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void interrupt() {
        pressed = true;
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
