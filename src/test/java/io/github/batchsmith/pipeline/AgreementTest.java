package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.spec.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every preset in every world from several seeds: the mock game shows what the simulator predicts. */
final class AgreementTest {
    @ParameterizedTest
    @CsvSource({"fresh, 10m", "early, 4m", "mid, 90s", "late, 20s", "benchmark, 30s"})
    void presetsDoAsPredicted(String name, String time) {
        World world = WorldFiles.builtIn(name);
        Duration duration = Duration.parse("PT" + time);
        List<Agreement.Trial> trials = new ArrayList<>();
        for (Preset preset : Presets.all()) {
            String target = preset.spec().schedule() instanceof Schedule.Fleet ? "" : "n00dles";
            VerifyOptions options = new VerifyOptions(name, world, duration, 1, world.version(), target);
            LongStream.rangeClosed(1, 2)
                    .forEach(seed -> trials.add(new Agreement.Trial(preset.spec(), options.from(seed))));
        }

        List<Agreement> agreements = Agreement.of(trials, each -> {});

        assertThat(agreements).hasSize(trials.size());
        assertThat(agreements).as(Agreement.table(agreements)).allMatch(Agreement::kept);
        assertThat(agreements)
                .as(Agreement.table(agreements))
                .filteredOn(each -> each.verdict().equals("agrees"))
                .hasSizeGreaterThan(trials.size() / 2);
    }

    @Test
    void tellsWhyABatcherCannotPlay() {
        World world = WorldFiles.builtIn("fresh");
        VerifyOptions options = new VerifyOptions("fresh", world, Duration.ofHours(1), 1, world.version(), "ecorp");

        List<Agreement> agreements =
                Agreement.of(List.of(new Agreement.Trial(Presets.named("proto").spec(), options)), each -> {});

        assertThat(Agreement.table(agreements)).contains("proto", "fresh", "ecorp cannot be hacked");
        assertThat(agreements).allMatch(each -> each.shownLandings() == 0);
    }
}
