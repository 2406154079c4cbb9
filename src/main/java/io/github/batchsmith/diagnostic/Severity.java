package io.github.batchsmith.diagnostic;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** The work cannot go on. */
    ERROR,
    /** It works, but hardly as meant. */
    WARNING,
    /** Good to know. */
    NOTE
}
