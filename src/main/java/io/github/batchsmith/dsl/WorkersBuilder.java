package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.Workers;

/** Describes how worker scripts are started, and what they can. */
public final class WorkersBuilder {
    private final Setting<Boolean> temporary = new Setting<>("workers.temporary");
    private final Setting<Boolean> fractionalThreads = new Setting<>("workers.fractionalThreads");
    private final Setting<Boolean> residentWeaken = new Setting<>("workers.residentWeaken");

    WorkersBuilder() {}

    /** Lets the game forget the workers when it is saved, which keeps the save small. */
    public WorkersBuilder temporary() {
        temporary.set(true);
        return this;
    }

    /**
     * Lets hacks use a part of their last thread where that earns more, as it may with little RAM: only what whole threads
     * of grow and weaken make good. For {@code jit} and {@code periodic}, and fleets of these, that take what earns most.
     */
    public WorkersBuilder fractionalThreads() {
        fractionalThreads.set(true);
        return this;
    }

    /**
     * Lets weakens stay when they have landed and wait for their next order, so that few are started anew: a script that
     * need not be started does not start late. For {@code jit}.
     */
    public WorkersBuilder residentWeaken() {
        residentWeaken.set(true);
        return this;
    }

    Workers build() {
        return new Workers(
                temporary.orElse(Defaults.WORKERS.temporary()),
                fractionalThreads.orElse(Defaults.WORKERS.fractionalThreads()),
                residentWeaken.orElse(Defaults.WORKERS.residentWeaken()));
    }
}
