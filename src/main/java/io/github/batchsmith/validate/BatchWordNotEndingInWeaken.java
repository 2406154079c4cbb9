package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import java.util.stream.Stream;

/** A batch word that leaves the security raised. */
final class BatchWordNotEndingInWeaken implements BatchWordRule {
    @Override
    public FindingCode code() {
        return FindingCode.BATCH_WORD_NOT_ENDING_IN_WEAKEN;
    }

    @Override
    public Stream<Finding> check(String letters, String path) {
        if (letters.indexOf('H') < 0 || letters.endsWith("W")) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        path,
                        "must end in W, was \"" + letters + "\"",
                        "add a weaken at the end, or the next batch meets raised security"));
    }
}
