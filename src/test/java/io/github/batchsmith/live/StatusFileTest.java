package io.github.batchsmith.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.dsl.SpecJson;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.testbed.GameSetup;
import io.github.batchsmith.testbed.MockGame;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Controllers in the mock game, and the status files that they write there. */
final class StatusFileTest {
    private static final World WORLD = WorldFiles.builtIn("early");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"shotgun, n00dles", "jit, n00dles", "fleet, n00dles"})
    void tellsAnIncomeThatAgreesWithThePrediction(String preset, String target) {
        try (Pipeline pipeline = new Pipeline(List.of());
                MockGame game = new MockGame(GameSetup.builder(WORLD, pipeline.scriptRam(GameVersion.V2, WORLD))
                        .build())) {
            ScriptBundle bundle = rendered(pipeline, preset);
            bundle.files().forEach((path, text) -> game.write("home", path, text));
            game.start("home", bundle.main(), 1, List.of(target));
            Controller controller = followed(game).orElseThrow();

            assertThat(controller.health()).as(controller.toString()).isEqualTo(Health.AGREES);
            assertThat(controller.status().name()).isEqualTo(preset);
            assertThat(controller.status().target()).isEqualTo(target);
        }
    }

    private ScriptBundle rendered(Pipeline pipeline, String preset) {
        String json = SpecJson.write(Presets.named(preset).spec());
        Path file = folder.resolve(preset + ".json");
        TextFile.write(
                file,
                json.replaceFirst(
                        "\"logging\" *: *\\[[^]]*]", "\"logging\":[{\"kind\":\"file\",\"path\":\"log.txt\"}]"));
        return pipeline.generate(pipeline.load(file.toString()).spec(), GameVersion.V2, WORLD)
                .bundle();
    }

    /** The controller after twenty minutes, looked at every ten seconds. */
    private static Optional<Controller> followed(MockGame game) {
        Optional<Controller> controller = Optional.empty();
        for (int i = 0; i < 120; i++) {
            game.advance(Duration.ofSeconds(10));
            Instant now = Instant.ofEpochSecond(i * 10L);
            Optional<Status> status = Optional.ofNullable(game.files("home").get("log-status.json"))
                    .flatMap(Status::parse);
            if (status.isPresent()) {
                controller = Optional.of(controller
                        .map(before -> before.heard(status.get(), now))
                        .orElseGet(() -> Controller.first("home", "log-status.json", status.get(), now)));
            }
        }
        return controller;
    }
}
