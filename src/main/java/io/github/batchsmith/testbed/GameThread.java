package io.github.batchsmith.testbed;

import io.github.batchsmith.testbed.js.TaskCount;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The thread on which a game's scripts run. Whoever waits for it ends a task that takes too long, also where no statement
 * is counted, such as in a regular expression. What JavaScript itself does not end even then, such as a search through
 * 2^53 elements, is left to itself: the thread goes on, but nobody waits for it any more, and it keeps no program alive.
 */
final class GameThread implements AutoCloseable {
    private final ExecutorService executor;
    private final Duration longest;
    private final TaskCount tasks;
    private final Runnable endTask;
    private volatile @Nullable Thread thread;
    private boolean isLost;

    /**
     * A thread that waits for work.
     *
     * @param longest wall time that a task may take; it is ended before it takes twice as long, and left to itself when
     *     it still runs that long after that
     * @param tasks counts the tasks
     * @param endTask asks the task that runs to end, from another thread; need not return before it has
     */
    GameThread(Duration longest, TaskCount tasks, Runnable endTask) {
        this.longest = longest;
        this.tasks = tasks;
        this.endTask = endTask;
        executor = Executors.newSingleThreadExecutor(work -> thread = daemon(work, "game"));
    }

    /** Starts something that keeps no program alive. */
    static Thread daemon(Runnable work, String name) {
        Thread daemon = new Thread(work, name);
        daemon.setDaemon(true);
        return daemon;
    }

    /** Whether a task was left to itself, so that the thread does nothing else any more. */
    boolean isLost() {
        return isLost;
    }

    /**
     * Does something on this thread, and waits for it. What it throws is thrown here.
     *
     * @return what came of it; empty if it was left to itself, now or before
     */
    <T> Optional<T> call(Supplier<T> work) {
        if (Thread.currentThread() == thread) {
            return Optional.of(work.get());
        }
        if (isLost) {
            return Optional.empty();
        }
        CompletableFuture<T> outcome = CompletableFuture.supplyAsync(work, executor);
        Watch watch = new Watch();
        try {
            while (!isLost) {
                try {
                    return Optional.of(outcome.get(longest.toMillis(), TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    watch.look();
                } catch (InterruptedException e) {
                    watch.isInterrupted = true;
                } catch (ExecutionException e) {
                    throw thrown(e.getCause());
                }
            }
            return Optional.empty();
        } finally {
            watch.passInterruptionOn();
        }
    }

    /** Does something as {@link #call} does; whether it was done. */
    boolean run(Runnable work) {
        return call(() -> {
                    work.run();
                    return true;
                })
                .isPresent();
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        executor.shutdown();
    }

    /** Looks now and then whether the task is still the same, so that tasks have nothing to pay for it. */
    private final class Watch {
        private OptionalLong seen = OptionalLong.empty();
        private boolean isEnding;
        private boolean isInterrupted;

        private void look() {
            OptionalLong now = tasks.current();
            boolean isSame = now.isPresent() && now.equals(seen);
            seen = now;
            if (isSame && isEnding) {
                isLost = true;
            } else if (isSame) {
                isEnding = true;
                daemon(endTask, "end of a task").start();
            }
        }

        private void passInterruptionOn() {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
