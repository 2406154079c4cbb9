package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name that cannot name a folder in the game. */
final class NameNotAFolder implements SpecRule {
    private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9-]*");

    @Override
    public FindingCode code() {
        return FindingCode.NAME_NOT_A_FOLDER;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        if (FOLDER.matcher(spec.name()).matches()) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "name",
                        "must be lower-case letters, digits and dashes, beginning with a letter, was \"" + spec.name()
                                + "\"",
                        "name the batcher like joes or shotgun-2; its scripts go to the folder of that name"));
    }
}
