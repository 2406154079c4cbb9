package io.github.batchsmith.spec;

/** How much of the target's money one batch takes (the greed). */
public sealed interface Take {
    /** The controller finds the fraction that earns most with the RAM it has. */
    record Optimal() implements Take {}

    /** A fixed fraction, above 0 and below 1. */
    record Fraction(double fraction) implements Take {}
}
