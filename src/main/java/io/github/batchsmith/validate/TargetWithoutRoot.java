package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.game.Rooting;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.stream.Stream;

/** A target without root that the player's programs cannot root either. */
final class TargetWithoutRoot implements WorldRule {
    @Override
    public FindingCode code() {
        return FindingCode.TARGET_WITHOUT_ROOT;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec, World world) {
        return TargetServer.of(spec, world)
                .filter(server -> !Rooting.isWithinReach(server, world))
                .map(server -> code().at(
                                "targets.hostname",
                                "must be rooted or within reach of the programs on home, was \"" + server.hostname()
                                        + "\" which needs NUKE.exe and " + server.numOpenPortsRequired()
                                        + " open ports",
                                "get the programs that open ports and NUKE.exe first, or choose another target"))
                .stream();
    }
}
