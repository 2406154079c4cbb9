package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import java.util.stream.Stream;

/** A batch word with a hack whose money is not grown back. */
final class BatchWordHackWithoutGrow implements BatchWordRule {
    @Override
    public FindingCode code() {
        return FindingCode.BATCH_WORD_HACK_WITHOUT_GROW;
    }

    @Override
    public Stream<Finding> check(String letters, String path) {
        if (letters.lastIndexOf('H') <= letters.lastIndexOf('G')) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        path,
                        "must have a G after every H, was \"" + letters + "\"",
                        "add a grow after the last hack: HWGW or HGW"));
    }
}
