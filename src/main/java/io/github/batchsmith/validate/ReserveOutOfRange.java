package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RamPolicy.Reserve;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An amount of RAM to leave free that is negative, infinite or no number. */
final class ReserveOutOfRange implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.RESERVE_OUT_OF_RANGE;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        List<Reserve> reserves = spec.ram().reserves();
        return IntStream.range(0, reserves.size())
                .filter(i -> !isAmount(reserves.get(i).ramGb()))
                .mapToObj(i -> code().at(
                                "ram.reserves[" + i + "].ramGb",
                                "must be at least 0 and finite, was "
                                        + reserves.get(i).ramGb(),
                                "say how many GB stay free on \""
                                        + reserves.get(i).hostname() + "\""));
    }

    private static boolean isAmount(double ramGb) {
        return ramGb >= 0 && Double.isFinite(ramGb);
    }
}
