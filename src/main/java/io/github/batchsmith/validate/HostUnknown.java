package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A host to use that the world does not have. */
final class HostUnknown implements WorldRule {
    @Override
    public FindingCode code() {
        return FindingCode.HOST_UNKNOWN;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec, World world) {
        List<String> hosts = spec.ram().hosts();
        return IntStream.range(0, hosts.size())
                .filter(i -> Hostnames.isUnknown(hosts.get(i), world))
                .mapToObj(i -> code().at(
                                "ram.hosts[" + i + "]",
                                "must be a server of the world, was \"" + hosts.get(i) + "\"",
                                Hostnames.hint(hosts.get(i), world)));
    }
}
