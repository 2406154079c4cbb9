package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import java.util.stream.Stream;

/** A batch word with a letter that stands for no operation. */
final class BatchWordUnknownLetter implements BatchWordRule {
    private static final String OPERATIONS = "HGW";

    @Override
    public FindingCode code() {
        return FindingCode.BATCH_WORD_UNKNOWN_LETTER;
    }

    @Override
    public Stream<Finding> check(String letters, String path) {
        if (letters.chars().allMatch(letter -> OPERATIONS.indexOf(letter) >= 0)) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        path,
                        "must be made of the letters H, G and W, was \"" + letters + "\"",
                        "write capitals: H for hack, G for grow, W for weaken"));
    }
}
