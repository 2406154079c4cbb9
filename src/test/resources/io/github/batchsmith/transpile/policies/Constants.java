import static io.github.batchsmith.dsl.Dsl.*;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.BatcherDefinition;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.policy.HostFilter;
import io.github.batchsmith.policy.LaunchRank;
import io.github.batchsmith.policy.TargetScore;
import io.github.batchsmith.spec.BatcherSpec;

/** Policies that are constants, one of them a method of the planning library, with names that are taken. */
public final class Constants implements BatcherDefinition {
    /** The money that a target has at most. */
    static final TargetScore RICHEST = (server, hacker) -> server.moneyMax() * mayHost(server);

    static final LaunchRank RANK = Constants.Ranks.LATEST;

    static final HostFilter LARGE = server -> server.maxRam() > 100;

    static final class Ranks {
        static final LaunchRank LATEST = (op, threads, landingMillis) -> -landingMillis;
    }

    @Override
    public BatcherSpec define() {
        return Batcher.named("constants")
                .schedule(jit())
                .batch(HGW)
                .targets(byScore(RICHEST))
                .take(fraction((server, hacker) -> {
                    double fractionOf = Hacking.hackPercent(server, server.minDifficulty(), hacker);
                    return Math.min(0.9, 10 * fractionOf);
                }))
                .ram(hosts((LARGE)))
                .order(RANK)
                .build();
    }

    /** Has the name that the filter of hosts would get. */
    private static int mayHost(Server server) {
        return server.hasAdminRights() ? 2 : 1;
    }
}
