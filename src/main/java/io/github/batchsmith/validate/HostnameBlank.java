package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RamPolicy.Reserve;
import io.github.batchsmith.spec.Targets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A hostname that is empty. */
final class HostnameBlank implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.HOSTNAME_BLANK;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        Stream<Finding> target = spec.targets() instanceof Targets.Only only
                ? checkHostname("targets.hostname", only.hostname())
                : Stream.empty();
        List<String> hosts = spec.ram().hosts();
        Stream<Finding> inHosts = IntStream.range(0, hosts.size())
                .boxed()
                .flatMap(i -> checkHostname("ram.hosts[" + i + "]", hosts.get(i)));
        List<Reserve> reserves = spec.ram().reserves();
        Stream<Finding> inReserves = IntStream.range(0, reserves.size())
                .boxed()
                .flatMap(i -> checkHostname(
                        "ram.reserves[" + i + "].hostname", reserves.get(i).hostname()));
        return Stream.of(target, inHosts, inReserves).flatMap(each -> each);
    }

    private Stream<Finding> checkHostname(String path, String hostname) {
        if (!hostname.isBlank()) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        path,
                        "must name a server, was \"" + hostname + "\"",
                        "write a hostname such as home or joesguns"));
    }
}
