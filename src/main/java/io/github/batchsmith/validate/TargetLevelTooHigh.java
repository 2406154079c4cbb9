package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.stream.Stream;

/** A target that needs a higher hacking level than the player has. */
final class TargetLevelTooHigh implements WorldRule {
    @Override
    public FindingCode code() {
        return FindingCode.TARGET_LEVEL_TOO_HIGH;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec, World world) {
        int level = world.player().skills().hacking();
        return TargetServer.of(spec, world)
                .filter(server -> server.requiredHackingSkill() > level)
                .map(server -> code().at(
                                "targets.hostname",
                                "must need at most hacking level " + level + ", was \"" + server.hostname()
                                        + "\" which needs " + server.requiredHackingSkill(),
                                "choose an easier target, or let best find one"))
                .stream();
    }
}
