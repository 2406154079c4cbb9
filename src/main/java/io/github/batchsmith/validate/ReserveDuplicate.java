package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RamPolicy.Reserve;
import java.util.List;
import java.util.stream.Stream;

/** A second amount of RAM to leave free on one host. */
final class ReserveDuplicate implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.RESERVE_DUPLICATE;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        List<Reserve> reserves = spec.ram().reserves();
        return Duplicates.indexes(reserves, Reserve::hostname)
                .mapToObj(i -> code().at(
                                "ram.reserves[" + i + "].hostname",
                                "must have one reserve, was again \""
                                        + reserves.get(i).hostname() + "\"",
                                "say once how much stays free there"));
    }
}
