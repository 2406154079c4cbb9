package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.js.KnownOutlines;
import io.github.batchsmith.js.Outlines;
import io.github.batchsmith.js.ScriptOutline;
import io.github.batchsmith.js.ScriptReader;
import io.github.batchsmith.js.ScriptSyntaxException;
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

    private record Unasked() implements Outlines {
        @Override
        public ScriptOutline read(String text) {
            throw new AssertionError("was asked for " + text);
        }

        @Override
        public void close() {}
    }
}
