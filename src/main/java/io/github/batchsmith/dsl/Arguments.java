package io.github.batchsmith.dsl;

import org.jspecify.annotations.Nullable;

/** Checks of what callers pass, who may not be held to the null annotations. */
final class Arguments {
    private Arguments() {}

    /** The value, unless it is null. */
    static <T> T given(String parameter, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(parameter + " must be given, was null");
        }
        return value;
    }

    /** The text, unless it is null or blank. */
    static String text(String parameter, @Nullable String value) {
        String given = given(parameter, value);
        if (given.isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank, was \"" + given + "\"");
        }
        return given;
    }
}
