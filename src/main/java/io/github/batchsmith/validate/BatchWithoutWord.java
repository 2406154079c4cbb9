package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.stream.Stream;

/** A choice among no batch words. */
final class BatchWithoutWord implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.BATCH_WITHOUT_WORD;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        if (!spec.batch().words().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                code().at("batch", "must have at least one word, had none", "name words such as HGW and HWGW"));
    }
}
