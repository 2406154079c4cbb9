package io.github.batchsmith.pipeline;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.fraction;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.onlyServers;
import static io.github.batchsmith.dsl.Dsl.periodic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.ScheduleBuilder;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.spec.BatcherSpec;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of the open batches of a stream that is left with too little RAM for any other. */
class LostRamTest {
    private static final Pipeline PIPELINE = new Pipeline(List.of());
    private static final int LOST_FROM_MILLIS = 200_000;

    static Stream<ScheduleBuilder> streams() {
        return Stream.of(jit(), periodic());
    }

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    @ParameterizedTest
    @MethodSource("streams")
    void openBatchesGoOnAsPredicted(ScheduleBuilder schedule) {
        BatcherSpec spec = Batcher.named("little")
                .schedule(schedule)
                .batch(HGW)
                .take(fraction(0.1))
                .ram(onlyServers("pserv-0", "n00dles"))
                .build();

        Verification little = verify(spec, everyHalfSecond("ram-lost=16GB:pserv-0"));

        assertThat(little.broken()).isEmpty();
        assertThat(little.divergence()).isEmpty();
        assertThat(little.shown().landings())
                .extracting(Landing::atMillis)
                .anyMatch(atMillis -> atMillis < LOST_FROM_MILLIS)
                .anyMatch(atMillis -> atMillis > LOST_FROM_MILLIS + 20_000);
    }

    /** Somebody else takes what is free, again and again, until hardly anything is left. */
    private static String everyHalfSecond(String fault) {
        return IntStream.range(0, 80)
                .mapToObj(each -> fault + "@" + (LOST_FROM_MILLIS + each * 500) + "ms")
                .collect(Collectors.joining(","));
    }

    private static Verification verify(BatcherSpec spec, String chaos) {
        VerifyOptions options = new VerifyOptions(
                        "mid", WorldFiles.builtIn("mid"), Duration.ofMinutes(4), 1, GameVersion.V3, "n00dles")
                .with(Chaos.parse(chaos));
        return PIPELINE.verify(spec, options, Progress.NONE);
    }
}
