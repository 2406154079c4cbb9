package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.game.Rooting;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A host to use without root, which the player's programs cannot root either. */
final class HostWithoutRoot implements WorldRule {
    @Override
    public FindingCode code() {
        return FindingCode.HOST_WITHOUT_ROOT;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec, World world) {
        List<String> hosts = spec.ram().hosts();
        return IntStream.range(0, hosts.size())
                .filter(i -> world.find(hosts.get(i))
                        .filter(host -> !Rooting.isWithinReach(host.server(), world))
                        .isPresent())
                .mapToObj(i -> code().at(
                                "ram.hosts[" + i + "]",
                                "must be rooted or within reach of the programs on home, was \"" + hosts.get(i) + "\"",
                                "get the programs that open its ports and NUKE.exe first, or leave it out"));
    }
}
