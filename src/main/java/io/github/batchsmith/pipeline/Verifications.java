package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Verifies several batchers side by side, each by a pipeline of its own.
 *
 * @param <R> what is kept of each verification
 */
public final class Verifications<R> {
    private final Supplier<Pipeline> pipelines;
    private final Progress progress;
    private final Function<Verification, R> summary;

    private Verifications(Supplier<Pipeline> pipelines, Progress progress, Function<Verification, R> summary) {
        this.pipelines = pipelines;
        this.progress = progress;
        this.summary = summary;
    }

    /**
     * A batcher to verify.
     *
     * @param spec a sound one
     */
    public record Task(BatcherSpec spec, VerifyOptions options) {}

    /**
     * Verifies sound batchers, all in the same conditions, with Batchsmith's templates.
     *
     * @param progress is called by one thread at a time
     * @param finished is given each verification in the order of the specs, while nothing calls {@code progress}
     * @throws InvalidInputException if no server can be hacked, or a script takes more RAM than it may
     */
    public static List<Verification> of(
            List<BatcherSpec> specs, VerifyOptions options, Progress progress, Consumer<Verification> finished) {
        return of(() -> new Pipeline(List.of()), specs, options, progress, finished);
    }

    /**
     * Verifies sound batchers, all in the same conditions.
     *
     * @param pipelines opens a pipeline for a batcher
     * @param progress is called by one thread at a time
     * @param finished is given each verification in the order of the specs, while nothing calls {@code progress}
     * @throws InvalidInputException if no server can be hacked, or a script takes more RAM than it may
     */
    public static List<Verification> of(
            Supplier<Pipeline> pipelines,
            List<BatcherSpec> specs,
            VerifyOptions options,
            Progress progress,
            Consumer<Verification> finished) {
        List<Task> tasks = specs.stream().map(spec -> new Task(spec, options)).toList();
        return new Verifications<>(pipelines, progress, Function.<Verification>identity()).verifyAll(tasks, finished);
    }

    /**
     * Verifies sound batchers, each in conditions of its own.
     *
     * @param summary what to keep of a verification, which itself holds every landing
     * @param progress is called by one thread at a time
     * @param finished is given each summary in the order of the tasks, while nothing calls {@code progress}
     * @throws InvalidInputException if no server can be hacked, or a script takes more RAM than it may
     */
    public static <R> List<R> of(
            List<Task> tasks, Function<Verification, R> summary, Progress progress, Consumer<R> finished) {
        return new Verifications<>(() -> new Pipeline(List.of()), progress, summary).verifyAll(tasks, finished);
    }

    private List<R> verifyAll(List<Task> tasks, Consumer<R> finished) {
        ExecutorService pool = Executors.newFixedThreadPool(
                Math.min(tasks.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<R> summaries = new ArrayList<>();
            for (Future<R> each : submit(tasks, pool)) {
                R result = await(each);
                summaries.add(result);
                synchronized (progress) {
                    finished.accept(result);
                }
            }
            return summaries;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Begins with the last, since presets take the longer the further down the list they are. */
    private List<Future<R>> submit(List<Task> tasks, ExecutorService pool) {
        List<Future<R>> futures = new ArrayList<>();
        for (int i = tasks.size() - 1; i >= 0; i--) {
            Task task = tasks.get(i);
            futures.add(pool.submit(() -> summary.apply(verify(task))));
        }
        Collections.reverse(futures);
        return futures;
    }

    private Verification verify(Task task) {
        try (Pipeline pipeline = pipelines.get()) {
            return pipeline.verify(task.spec(), task.options(), (step, fraction) -> {
                synchronized (progress) {
                    progress.at(step, fraction);
                }
            });
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while batchers were verified", interrupted);
        }
    }
}
