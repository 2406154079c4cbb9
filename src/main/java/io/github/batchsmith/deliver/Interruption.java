package io.github.batchsmith.deliver;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Tells whether the player has pressed Ctrl-C, and holds the end of the program back until the work was put in order. */
public final class Interruption implements BooleanSupplier, AutoCloseable {
    /** What to tell a player who has pressed it. */
    public static final String TOLD = "stopping; a push that is under way is put in order first";

    private static final long PATIENCE_SECONDS = 15;
    private static final long MILLIS_BETWEEN_ROUNDS = 300;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "ctrl-c");
    private final Runnable told;
    private volatile boolean pressed;

    private Interruption(Runnable told) {
        this.told = told;
    }

    /**
     * Begins to listen.
     *
     * @param told tells the player that it was heard
     */
    public static Interruption listen(Runnable told) {
        Interruption interruption = new Interruption(told);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    @Override
    public boolean getAsBoolean() {
        return pressed;
    }

    /** Does something again and again, with a short pause after each time, until Ctrl-C is pressed. */
    public void untilPressed(Runnable round) throws InterruptedException {
        while (!pressed) {
            round.run();
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_ROUNDS);
        }
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
        told.run();
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
