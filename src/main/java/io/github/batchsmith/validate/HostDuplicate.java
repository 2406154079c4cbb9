package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.stream.Stream;

/** A host that is listed twice. */
final class HostDuplicate implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.HOST_DUPLICATE;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        List<String> hosts = spec.ram().hosts();
        return Duplicates.indexes(hosts, host -> host)
                .mapToObj(i -> code().at(
                                "ram.hosts[" + i + "]",
                                "must be listed once, was again \"" + hosts.get(i) + "\"",
                                "list every host once"));
    }
}
