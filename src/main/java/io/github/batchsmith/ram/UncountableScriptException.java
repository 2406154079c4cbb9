package io.github.batchsmith.ram;

import io.github.batchsmith.ram.RamFailure.Reason;

/** Carries the reason out of the search for a script's imports. */
final class UncountableScriptException extends Exception {
    private final transient Reason reason;
    private final transient Place place;

    UncountableScriptException(Reason reason, String message, Place place) {
        super(message);
        this.reason = reason;
        this.place = place;
    }

    RamFailure failureOf(String file) {
        return new RamFailure(file, reason, java.util.Objects.requireNonNullElse(getMessage(), ""), place);
    }
}
