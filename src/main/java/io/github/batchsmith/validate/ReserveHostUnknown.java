package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RamPolicy.Reserve;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** RAM left free on a host that the world does not have. */
final class ReserveHostUnknown implements WorldRule {
    @Override
    public FindingCode code() {
        return FindingCode.RESERVE_HOST_UNKNOWN;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec, World world) {
        List<Reserve> reserves = spec.ram().reserves();
        return IntStream.range(0, reserves.size())
                .filter(i -> Hostnames.isUnknown(reserves.get(i).hostname(), world))
                .mapToObj(i -> code().at(
                                "ram.reserves[" + i + "].hostname",
                                "must be a server of the world, was \""
                                        + reserves.get(i).hostname() + "\"",
                                Hostnames.hint(reserves.get(i).hostname(), world)));
    }
}
