package io.github.batchsmith.testing;

import java.util.concurrent.CompletableFuture;

/**
 * Work that goes on beside a test, each in a thread of its own: the threads that the JVM shares out may all be waiting
 * for the very work that is still to begin.
 */
public final class Aside {
    private Aside() {}

    /** Begins the work; joining the future tells its failure. */
    public static CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, each -> new Thread(each, "aside").start());
    }
}
