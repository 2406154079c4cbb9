package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.game.Rooting;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.World.WorldServer;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RamPolicy;
import java.util.stream.Stream;

/** Hosts of which none has RAM for a worker. */
final class NoRam implements WorldRule {
    private static final double WORKER_RAM_GB = 1.75;

    @Override
    public FindingCode code() {
        return FindingCode.NO_RAM;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec, World world) {
        double most = world.servers().stream()
                .map(WorldServer::server)
                .filter(server -> isUsed(server, spec.ram()) && Rooting.isWithinReach(server, world))
                .mapToDouble(server -> server.maxRam() - server.ramUsed() - reservedGb(server, spec.ram()))
                .max()
                .orElse(0);
        if (most >= WORKER_RAM_GB) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "ram",
                        "must leave a host with " + WORKER_RAM_GB + " GB for a worker, was " + Math.max(0, most)
                                + " GB at most",
                        "reserve less, use more hosts, or buy RAM"));
    }

    private static boolean isUsed(Server server, RamPolicy ram) {
        return ram.hosts().isEmpty() || ram.hosts().contains(server.hostname());
    }

    private static double reservedGb(Server server, RamPolicy ram) {
        return ram.reserves().stream()
                .filter(reserve -> reserve.hostname().equals(server.hostname()))
                .mapToDouble(RamPolicy.Reserve::ramGb)
                .sum();
    }
}
