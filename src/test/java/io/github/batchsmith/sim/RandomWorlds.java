package io.github.batchsmith.sim;

import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testing.PreparedWorlds;
import java.util.List;
import java.util.SplittableRandom;

/** Worlds like those that come along, with other cores, money and security on their servers. */
final class RandomWorlds {
    private RandomWorlds() {}

    static World of(SplittableRandom random) {
        World world = WorldFiles.builtIn(List.of("early", "mid", "benchmark").get(random.nextInt(3)));
        boolean prepared = random.nextBoolean();
        int mostCores = List.of(2, 5, 9).get(random.nextInt(3));
        return PreparedWorlds.withServers(world, each -> changed(each, prepared, random.nextInt(1, mostCores)));
    }

    private static Server changed(Server server, boolean prepared, int cores) {
        return new Server(
                server.hostname(),
                server.ip(),
                server.sshPortOpen(),
                server.ftpPortOpen(),
                server.smtpPortOpen(),
                server.httpPortOpen(),
                server.sqlPortOpen(),
                server.hasAdminRights(),
                cores,
                server.isConnectedTo(),
                server.ramUsed(),
                server.maxRam(),
                server.organizationName(),
                server.purchasedByPlayer(),
                server.backdoorInstalled(),
                server.baseDifficulty(),
                prepared ? server.minDifficulty() : server.hackDifficulty(),
                server.minDifficulty(),
                prepared ? server.moneyMax() : server.moneyAvailable(),
                server.moneyMax(),
                server.numOpenPortsRequired(),
                server.openPortCount(),
                server.requiredHackingSkill(),
                server.serverGrowth());
    }
}
