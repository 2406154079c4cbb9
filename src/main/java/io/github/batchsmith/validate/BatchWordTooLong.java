package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import java.util.stream.Stream;

/** A batch word of more operations than could ever pay. */
final class BatchWordTooLong implements BatchWordRule {
    private static final int MOST_OPERATIONS = 16;

    @Override
    public FindingCode code() {
        return FindingCode.BATCH_WORD_TOO_LONG;
    }

    @Override
    public Stream<Finding> check(String letters, String path) {
        int operations = letters.length();
        if (operations <= MOST_OPERATIONS) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        path,
                        "must have at most " + MOST_OPERATIONS + " operations, had " + operations,
                        "use a shorter word; HGHGW already shares its weaken"));
    }
}
