package io.github.batchsmith.live;

/** How a controller does. */
public enum Health {
    /** No batch has landed yet. */
    PREPARING,
    /** Batches land, but not for long enough to measure the income. */
    SETTLING,
    /** It earns what was predicted. */
    AGREES,
    /** It earns something else, or its target was found off its prepared state. */
    ALARM,
    /** It has not written for minutes: it has ended, or the game is asleep. */
    SILENT
}
