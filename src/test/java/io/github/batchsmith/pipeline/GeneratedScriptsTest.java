package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.output.ScriptFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds the committed output of the presets against what they render to. */
final class GeneratedScriptsTest {
    private static final String REPAIR =
            "generated/ is out of date; mvn -q process-classes exec:java brings it up to date";

    @Test
    void committedScriptsAreWhatThePresetsRenderTo() {
        Map<String, String> committed = new ScriptFolder(Path.of("generated"), "").read();

        assertThat(committed.keySet()).as(REPAIR).isEqualTo(rendered().keySet());
        rendered()
                .forEach((path, text) ->
                        assertThat(committed).as(REPAIR + ": " + path).containsEntry(path, text));
    }

    private static Map<String, String> rendered() {
        Map<String, String> texts = new TreeMap<>();
        try (Pipeline pipeline = new Pipeline(List.of())) {
            for (Generated each : PresetScripts.generate(pipeline)) {
                each.bundle()
                        .files()
                        .forEach((path, text) -> texts.put("v" + each.version().digit() + "/" + path, text));
            }
        }
        return texts;
    }
}
