package io.github.batchsmith.spec;

import java.util.List;

/** The order in which the operations of a batch land, or the orders to choose from. */
public sealed interface Batch permits BatchWord, Batch.BestOf, Take.Optimal {
    /** The words to choose from; one where there is no choice. */
    List<BatchWord> words();

    /** The word that earns most in the game it runs in. */
    record BestOf(List<BatchWord> words) implements Batch {
        public BestOf {
            words = List.copyOf(words);
        }
    }
}
