import static io.github.batchsmith.dsl.Dsl.*;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.BatcherDefinition;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.policy.DesyncReaction;
import io.github.batchsmith.policy.LevelUpReaction;
import io.github.batchsmith.spec.BatcherSpec;
import java.time.LocalTime;
import java.util.Random;

public final class Impure implements BatcherDefinition {
    private static int count;
    private final double share = 0.5;

    @Override
    public BatcherSpec define() {
        int most = Integer.parseInt("3");
        return Batcher.named("impure")
                .schedule(jit())
                .batch(HGW)
                .targets(byScore((server, hacker) -> worth(server)))
                .take(fraction((server, hacker) -> share))
                .ram(hosts(server -> this.share > server.maxRam()))
                .order((op, threads, landingMillis) -> new Random().nextInt() + Math.random())
                .onLevelUp((before, now) -> LocalTime.now().getHour() > 8
                        ? LevelUpReaction.KEEP
                        : LevelUpReaction.RECALCULATE)
                .onDesync((target, desyncs) -> desyncs > most + ++count ? DesyncReaction.HALT : DesyncReaction.REPREP)
                .build();
    }

    private double worth(Server server) {
        return server.moneyMax();
    }
}
