import static io.github.batchsmith.dsl.Dsl.*;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.BatcherDefinition;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.Scanner;

public final class Outside implements BatcherDefinition {
    @Override
    public BatcherSpec define() {
        return Batcher.named("outside")
                .schedule(jit())
                .batch(HGW)
                .targets(byScore((server, hacker) -> server.withState(true, 1, 1, 1).moneyMax()))
                .take(fraction((server, hacker) -> new Scanner("1").nextInt()))
                .ram(hosts(server -> server.getClass().getName().isEmpty()))
                .order((op, threads, landingMillis) -> landingMillis / 2f)
                .build();
    }
}
