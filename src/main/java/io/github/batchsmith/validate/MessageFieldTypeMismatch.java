package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Message.Field;
import io.github.batchsmith.spec.Message.FieldType;
import io.github.batchsmith.spec.Message.Source;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A field of another type than its value has. */
final class MessageFieldTypeMismatch implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.MESSAGE_FIELD_TYPE_MISMATCH;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        List<Field> fields = spec.ports().landed().fields();
        return IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).type() != typeOf(fields.get(i).source()))
                .mapToObj(i -> finding("ports.message.fields[" + i + "].type", fields.get(i)));
    }

    private Finding finding(String path, Field field) {
        String right = MessageWords.of(typeOf(field.source()));
        return code().at(
                        path,
                        "must be " + right + " for " + MessageWords.of(field.source()) + ", was "
                                + MessageWords.of(field.type()),
                        "write " + right);
    }

    private static FieldType typeOf(Source source) {
        return switch (source) {
            case ID -> FieldType.INT;
            case LATE, AT -> FieldType.MILLIS;
            case RESULT -> FieldType.NUMBER;
        };
    }
}
