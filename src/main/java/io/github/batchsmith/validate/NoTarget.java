package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.game.Rooting;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.World.WorldServer;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Targets;
import java.util.stream.Stream;

/** A world in which no server can be hacked. */
final class NoTarget implements WorldRule {
    @Override
    public FindingCode code() {
        return FindingCode.NO_TARGET;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec, World world) {
        boolean hasTarget =
                world.servers().stream().map(WorldServer::server).anyMatch(server -> isTarget(server, world));
        if (!(spec.targets() instanceof Targets.Best) || hasTarget) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "targets",
                        "must find a server with money, root and at most hacking level "
                                + world.player().skills().hacking() + ", was none of the world's "
                                + world.servers().size() + " servers",
                        "get NUKE.exe, or root a server such as n00dles first"));
    }

    private static boolean isTarget(Server server, World world) {
        return server.moneyMax() > 0
                && server.requiredHackingSkill() <= world.player().skills().hacking()
                && Rooting.isWithinReach(server, world);
    }
}
