package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Message.Field;
import io.github.batchsmith.spec.Message.Source;
import java.util.List;
import java.util.stream.Stream;

/** A message that does not begin with the id, by which the controller knows the job. */
final class MessageWithoutIdFirst implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.MESSAGE_WITHOUT_ID_FIRST;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        List<Field> fields = spec.ports().landed().fields();
        if (!fields.isEmpty() && fields.get(0).source() == Source.ID) {
            return Stream.empty();
        }
        String first =
                fields.isEmpty() ? "no field" : MessageWords.of(fields.get(0).source());
        return Stream.of(code().at(
                        "ports.message.fields",
                        "must begin with id, was " + first,
                        "put the field id, of type int, in front"));
    }
}
