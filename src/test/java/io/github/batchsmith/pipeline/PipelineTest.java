package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.spec.BatcherSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PipelineTest {
    private static final Pipeline PIPELINE = new Pipeline(List.of());

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    static Stream<Arguments> presetsAndVersions() {
        return Presets.all().stream()
                .flatMap(preset -> Arrays.stream(GameVersion.values()).map(version -> Arguments.of(preset, version)));
    }

    @ParameterizedTest
    @MethodSource("presetsAndVersions")
    void scriptsTakeWhatPlansReckonWith(Preset preset, GameVersion version) {
        Generated generated = PIPELINE.generate(preset.spec(), version);

        assertThat(generated.controllerRamGb()).isBetween(1.6, 6.5);
        assertThat(generated.ramGb(preset.name() + "/hack.js")).isEqualTo(1.7);
        assertThat(generated.ramGb(preset.name() + "/grow.js")).isEqualTo(1.75);
        assertThat(generated.ramGb(preset.name() + "/weaken.js")).isEqualTo(1.75);
    }

    @Test
    void scriptsDoWhatTheSimulatorPredicts() {
        VerifyOptions options =
                new VerifyOptions("early", WorldFiles.builtIn("early"), Duration.ofMinutes(10), 1, GameVersion.V2);
        List<BatcherSpec> specs = Presets.all().stream().map(Preset::spec).toList();

        List<Verification> verifications = Verifications.of(specs, options, Progress.NONE, each -> {});

        assertThat(verifications)
                .extracting(each -> each.generated().name())
                .containsExactlyElementsOf(specs.stream().map(BatcherSpec::name).toList());
        assertThat(verifications).flatExtracting(Verification::broken).isEmpty();
        assertThat(verifications).noneMatch(each -> each.shown().landings().isEmpty());
    }

    @Test
    void scriptsForTheOtherVersionDoTheSame() {
        VerifyOptions options =
                new VerifyOptions("early", WorldFiles.builtIn("early"), Duration.ofMinutes(10), 2, GameVersion.V3);

        Verification verification = PIPELINE.verify(Presets.named("shotgun").spec(), options, Progress.NONE);

        assertThat(verification.broken()).isEmpty();
        assertThat(verification.shown().landings()).isNotEmpty();
    }

    @Test
    void rendersForTheBitNodeOfTheWorld() {
        String controller = Presets.named("proto").name() + "/controller.js";
        String world = WorldFiles.write(WorldFiles.builtIn("mid")).replace("\"bitNode\":1,", "\"bitNode\":4,");

        Generated generated =
                PIPELINE.generate(Presets.named("proto").spec(), GameVersion.V3, WorldFiles.parse(world, "bit node 4"));

        assertThat(generated.bundle().files().get(controller)).contains("scriptHackMoney: 0.2");
    }
}
