package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RamPolicy.Reserve;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** RAM left free on a host that the workers do not use anyway. */
final class ReserveWithoutEffect implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.RESERVE_WITHOUT_EFFECT;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        List<String> hosts = spec.ram().hosts();
        List<Reserve> reserves = spec.ram().reserves();
        return IntStream.range(0, reserves.size())
                .filter(i -> !hosts.isEmpty() && !hosts.contains(reserves.get(i).hostname()))
                .mapToObj(i -> code().at(
                                "ram.reserves[" + i + "].hostname",
                                "should be one of the hosts used (" + String.join(", ", hosts) + "), was \""
                                        + reserves.get(i).hostname() + "\"",
                                "remove the reserve, or add the host"));
    }
}
