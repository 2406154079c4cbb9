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

/** Verifies several batchers side by side, each by a pipeline of its own. */
public final class Verifications {
    private final VerifyOptions options;
    private final Progress progress;

    private Verifications(VerifyOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Verifies sound batchers.
     *
     * @param progress is called by one thread at a time
     * @param finished is given each verification in the order of the specs, while nothing calls {@code progress}
     * @throws InvalidInputException if no server can be hacked, or a script takes more RAM than it may
     */
    public static List<Verification> of(
            List<BatcherSpec> specs, VerifyOptions options, Progress progress, Consumer<Verification> finished) {
        return new Verifications(options, progress).verifyAll(specs, finished);
    }

    private List<Verification> verifyAll(List<BatcherSpec> specs, Consumer<Verification> finished) {
        ExecutorService pool = Executors.newFixedThreadPool(
                Math.min(specs.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<Verification> verifications = new ArrayList<>();
            for (Future<Verification> each : submit(specs, pool)) {
                Verification verification = await(each);
                verifications.add(verification);
                synchronized (progress) {
                    finished.accept(verification);
                }
            }
            return verifications;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Begins with the last, since presets take the longer the further down the list they are. */
    private List<Future<Verification>> submit(List<BatcherSpec> specs, ExecutorService pool) {
        List<Future<Verification>> futures = new ArrayList<>();
        for (int i = specs.size() - 1; i >= 0; i--) {
            BatcherSpec spec = specs.get(i);
            futures.add(pool.submit(() -> verify(spec)));
        }
        Collections.reverse(futures);
        return futures;
    }

    private Verification verify(BatcherSpec spec) {
        try (Pipeline pipeline = new Pipeline(List.of())) {
            return pipeline.verify(spec, options, (step, fraction) -> {
                synchronized (progress) {
                    progress.at(step, fraction);
                }
            });
        }
    }

    private static Verification await(Future<Verification> future) {
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
