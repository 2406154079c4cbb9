package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A rule for each word that a batch may be. */
interface BatchWordRule extends SpecRule {
    /** What is wrong with the word at this path. */
    Stream<Finding> check(String letters, String path);

    @Override
    default Stream<Finding> check(BatcherSpec spec) {
        List<BatchWord> words = spec.batch().words();
        if (spec.batch() instanceof BatchWord word) {
            return check(word.letters(), "batch");
        }
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(i -> check(words.get(i).letters(), "batch[" + i + "]"));
    }
}
