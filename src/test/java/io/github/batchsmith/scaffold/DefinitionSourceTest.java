package io.github.batchsmith.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Presets;
import org.junit.jupiter.api.Test;

final class DefinitionSourceTest {
    @Test
    void readsAsAPersonWouldWriteIt() {
        String source = DefinitionSource.of("Joes", Presets.named("single").spec(), "A first batcher.");

        assertThat(source).isEqualTo("""
                        import static io.github.batchsmith.dsl.Dsl.*;

                        import io.github.batchsmith.dsl.Batcher;
                        import io.github.batchsmith.dsl.BatcherDefinition;
                        import io.github.batchsmith.spec.BatcherSpec;

                        /**
                         * A first batcher.
                         */
                        public final class Joes implements BatcherDefinition {
                            @Override
                            public BatcherSpec define() {
                                return Batcher.named("single")
                                        .schedule(single().landingGap(millis(20)).launchSlack(millis(100)))
                                        .batch(HWGW)
                                        .targets(best().by(moneyPerRamSecond()))
                                        .take(fraction(0.1))
                                        .ram(allServers().growAndWeakenOnHomeCores())
                                        .ports(onControllerPid().message("landed", field("id", INT), field("late", MILLIS)))
                                        .workers(oneShot().temporary())
                                        .onLevelUp(recalculate())
                                        .onDesync(halt())
                                        .logging(terminal())
                                        .build();
                            }
                        }
                        """);
    }
}
