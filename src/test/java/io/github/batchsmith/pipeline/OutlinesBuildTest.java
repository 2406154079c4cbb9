package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.js.KnownOutlines;
import io.github.batchsmith.js.KnownOutlines.Library;
import io.github.batchsmith.js.Outlines;
import io.github.batchsmith.js.ScriptOutline;
import io.github.batchsmith.js.ScriptReader;
import io.github.batchsmith.js.ScriptSyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class OutlinesBuildTest {
    @Test
    void knowsTheScriptsOfAllPresetsAsTheReaderReadsThem() throws ScriptSyntaxException {
        try (Outlines known = new KnownOutlines(new Unasked());
                JsEngine engine = JsEngine.start();
                ScriptReader reader = new ScriptReader(engine)) {
            for (String text : OutlinesBuild.texts()) {
                assertThat(known.read(text)).isEqualTo(reader.read(text));
            }
        }
    }

    @Test
    void asksTheReaderForOtherScripts() {
        try (Outlines known = new KnownOutlines(new Unasked())) {
            assertThatThrownBy(() -> known.read("export {}")).hasMessage("was asked for export {}");
        }
    }

    @Test
    void writesTheSameBytesInEveryBuild() {
        ScriptOutline outline = new ScriptOutline(List.of(), List.of(), 0, false);
        Map<String, ScriptOutline> shuffled = new LinkedHashMap<>();
        List.of("c", "a", "d", "b").forEach(digest -> shuffled.put(digest, outline));
        String json = new Library("of all texts", shuffled).json();

        assertThat(json).isEqualTo(new Library("of all texts", new TreeMap<>(shuffled)).json());
        assertThat(Pattern.compile("\"(.)\":").matcher(json).results().map(found -> found.group(1)))
                .containsExactly("a", "b", "c", "d");
    }

    private record Unasked() implements Outlines {
        @Override
        public ScriptOutline read(String text) {
            throw new AssertionError("was asked for " + text);
        }

        @Override
        public void close() {}
    }
}
