package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.stream.Stream;

/** A target that can never have money, such as home. */
final class TargetWithoutMoney implements WorldRule {
    @Override
    public FindingCode code() {
        return FindingCode.TARGET_WITHOUT_MONEY;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec, World world) {
        return TargetServer.of(spec, world)
                .filter(server -> !(server.moneyMax() > 0))
                .map(server -> code().at(
                                "targets.hostname",
                                "must be a server with money, was \"" + server.hostname() + "\" with at most $"
                                        + server.moneyMax(),
                                "choose another target, or let best find one"))
                .stream();
    }
}
