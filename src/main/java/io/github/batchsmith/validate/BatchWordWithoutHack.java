package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import java.util.stream.Stream;

/** A batch word without a hack, which earns nothing. */
final class BatchWordWithoutHack implements BatchWordRule {
    @Override
    public FindingCode code() {
        return FindingCode.BATCH_WORD_WITHOUT_HACK;
    }

    @Override
    public Stream<Finding> check(String letters, String path) {
        if (letters.indexOf('H') >= 0 || letters.indexOf('h') >= 0) { // small letters are BatchWordUnknownLetter's
            return Stream.empty();
        }
        return Stream.of(code().at(path, "must have an H, was \"" + letters + "\"", "add a hack: HWGW or HGW"));
    }
}
