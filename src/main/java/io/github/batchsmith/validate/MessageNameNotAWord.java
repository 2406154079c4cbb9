package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A message whose name cannot be a name in a script. */
final class MessageNameNotAWord implements SpecRule {
    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z0-9]*");

    @Override
    public FindingCode code() {
        return FindingCode.MESSAGE_NAME_NOT_A_WORD;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        String name = spec.ports().landed().name();
        if (WORD.matcher(name).matches()) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "ports.message.name",
                        "must be letters and digits, beginning with a lower-case letter, was \"" + name + "\"",
                        "name the message like landed"));
    }
}
