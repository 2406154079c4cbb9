package io.github.batchsmith.dsl;

import org.jspecify.annotations.Nullable;

/** A value that can be set once. */
final class Setting<T> {
    private final String name;
    private @Nullable T value;

    Setting(String name) {
        this.name = name;
    }

    /**
     * Sets the value.
     *
     * @throws IllegalArgumentException if it is null
     * @throws IllegalStateException if a value was set before
     */
    void set(@Nullable T newValue) {
        T given = Arguments.given(name, newValue);
        if (value != null) {
            throw new IllegalStateException(
                    name + " is set twice: first " + value + ", then " + given + "; remove one of them");
        }
        value = given;
    }

    T orElse(T fallback) {
        return value != null ? value : fallback;
    }
}
