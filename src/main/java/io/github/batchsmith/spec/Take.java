package io.github.batchsmith.spec;

import io.github.batchsmith.policy.Policy;
import io.github.batchsmith.policy.TakenFraction;
import java.util.List;

/** How much of the target's money one batch takes (the greed). */
public sealed interface Take {
    /** The controller finds what earns most with the RAM it has: the fraction, or the word of a batch. */
    record Optimal() implements Take, Batch {
        private static final List<BatchWord> WORDS = List.of(BatchWord.HGW, BatchWord.HWGW, BatchWord.HGHGW);

        @Override
        public List<BatchWord> words() {
            return WORDS;
        }
    }

    /** The fraction that the player's own function tells. */
    record FractionBy(Policy<TakenFraction> fraction) implements Take {}

    /** A fixed fraction, above 0 and below 1. */
    record Fraction(double fraction) implements Take {}
}
