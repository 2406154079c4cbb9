package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Message.Field;
import java.util.List;
import java.util.stream.Stream;

/** A field that a message has twice. */
final class MessageFieldDuplicate implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.MESSAGE_FIELD_DUPLICATE;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        List<Field> fields = spec.ports().landed().fields();
        return Duplicates.indexes(fields, Field::source)
                .mapToObj(i -> code().at(
                                "ports.message.fields[" + i + "].name",
                                "must be in the message once, was again "
                                        + MessageWords.of(fields.get(i).source()),
                                "remove one of the two fields"));
    }
}
