import static io.github.batchsmith.dsl.Dsl.*;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.BatcherDefinition;
import io.github.batchsmith.spec.BatcherSpec;

public final class Typo implements BatcherDefinition {
    @Override
    public BatcherSpec define() {
        return Batcher.named("joes")
                .schedule(proto().landingGap(millis(5)))
                .batch(HGW)
                .targets(onyl("joesguns"))
                .take(fraction(0.1))
                .build();
    }
}
