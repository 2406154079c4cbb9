package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.ScriptBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replays what the real game was recorded to do. */
class ConformanceTest {
    private static final Path FOLDER = Path.of("testbed", "conformance");
    private static final Path WORLDS = Path.of("testbed", "worlds");

    @ParameterizedTest
    @MethodSource("recordings")
    void doesWhatTheGameDid(Recording recording) throws IOException {
        ScriptBundle bundle = new ScriptBundle(
                recording.script(), Map.of(recording.script(), Files.readString(FOLDER.resolve(recording.script()))));
        RunRequest request = RunRequest.of(
                        bundle,
                        WorldFiles.read(WORLDS.resolve(recording.world())),
                        new CountedNames(io.github.batchsmith.game.GameVersion.V2))
                .args(recording.args())
                .seed(recording.seed())
                .firstPid(recording.firstPid())
                .duration(Duration.ofHours(24))
                .build();

        RunResult result = Testbed.run(request);

        assertThat(result.errors()).isEmpty();
        assertThat(result.stopped()).isEmpty();
        assertThat(result.notModelled()).isEmpty();
        String trace = result.homeFiles().getOrDefault(recording.readFile(), "");
        assertThat(Transcripts.difference(trace, Files.readString(FOLDER.resolve(recording.expected()))))
                .isEmpty();
    }

    static Stream<Recording> recordings() throws IOException {
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("manifest.json")));
        List<Recording> recordings = new ArrayList<>();
        manifest.forEach(each -> recordings.add(Recording.of(each)));
        return recordings.stream();
    }

    record Recording(
            String script, String world, List<Object> args, long seed, int firstPid, String readFile, String expected) {
        static Recording of(JsonNode node) {
            List<Object> args = new ArrayList<>();
            node.get("args").forEach(each -> args.add(each.isNumber() ? (Object) each.asInt() : each.asString()));
            return new Recording(
                    node.get("script").asString(),
                    node.get("world").asString(),
                    args,
                    node.get("seed").asLong(),
                    node.get("firstPid").asInt(),
                    node.get("readFile").asString(),
                    node.get("expected").asString());
        }

        @Override
        public String toString() {
            return expected;
        }
    }
}
