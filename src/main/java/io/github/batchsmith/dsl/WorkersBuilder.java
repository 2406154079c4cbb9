package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.Workers;

/** Describes how worker scripts are started. */
public final class WorkersBuilder {
    private final Setting<Boolean> temporary = new Setting<>("workers.temporary");

    WorkersBuilder() {}

    /** Lets the game forget the workers when it is saved, which keeps the save small. */
    public WorkersBuilder temporary() {
        temporary.set(true);
        return this;
    }

    Workers build() {
        return new Workers(temporary.orElse(Defaults.WORKERS.temporary()));
    }
}
