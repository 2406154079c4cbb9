package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.WorldFiles;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a fleet promises, seen in the mock game. */
final class FleetPromisesTest {
    private static final Pipeline PIPELINE = new Pipeline(List.of());

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    @Test
    void earnsFromOneTargetWhileItPreparesOthers() {
        Verification fleet = verify("late", Duration.ofMinutes(4));

        assertThat(fleet.broken()).isEmpty();
        assertThat(targets(fleet, Op.HACK)).hasSizeGreaterThan(1);
        assertThat(targets(fleet, Op.WEAKEN)).hasSizeGreaterThan(2).containsAll(targets(fleet, Op.HACK));
        assertThat(fleet.shown().desyncs()).isZero();
        assertThat(fleet.shown().peakProcesses()).isLessThanOrEqualTo(10000);
    }

    @Test
    void runsFromTheFirstSecondOfANewGame() {
        Verification fleet = verify("fresh", Duration.ofMinutes(15));

        assertThat(fleet.broken()).isEmpty();
        assertThat(fleet.generated().controllerRamGb()).isLessThanOrEqualTo(8);
        assertThat(fleet.shown().landings().get(0).atMillis()).isLessThan(240000);
        assertThat(fleet.shown().moneyMade()).isPositive();
    }

    private static Set<String> targets(Verification verification, Op op) {
        return verification.shown().landings().stream()
                .filter(each -> each.op() == op)
                .map(Landing::target)
                .collect(Collectors.toSet());
    }

    private static Verification verify(String world, Duration duration) {
        VerifyOptions options = new VerifyOptions(world, WorldFiles.builtIn(world), duration, 1, GameVersion.V3);
        return PIPELINE.verify(Presets.named("fleet").spec(), options, Progress.NONE);
    }
}
