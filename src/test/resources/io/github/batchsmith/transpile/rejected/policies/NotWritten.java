import static io.github.batchsmith.dsl.Dsl.*;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.BatcherDefinition;
import io.github.batchsmith.policy.HostFilter;
import io.github.batchsmith.policy.TargetScore;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Take;

public final class NotWritten implements BatcherDefinition {
    @Override
    public BatcherSpec define() {
        return Batcher.named("not-written")
                .schedule(jit())
                .batch(HGW)
                .targets(byScore(best()))
                .take(first(fraction((server, hacker) -> 0.1), fraction((server, hacker) -> 0.2)))
                .ram(hosts(true ? all() : null))
                .build();
    }

    private static TargetScore best() {
        return (server, hacker) -> server.moneyMax();
    }

    private static Take first(Take one, Take other) {
        return one;
    }

    private static HostFilter all() {
        return server -> true;
    }
}
