package io.github.batchsmith.pipeline;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.js.KnownOutlines;
import io.github.batchsmith.js.KnownOutlines.Library;
import io.github.batchsmith.js.ScriptOutline;
import io.github.batchsmith.js.ScriptReader;
import io.github.batchsmith.js.ScriptSyntaxException;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.render.RenderOptions;
import io.github.batchsmith.render.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The step of the build that reads the scripts of all presets into {@link KnownOutlines}. */
public final class OutlinesBuild {
    private OutlinesBuild() {}

    /**
     * Writes the outlines, unless they are up to date.
     *
     * @param args folder of classes
     */
    public static void main(String[] args) throws IOException, ScriptSyntaxException {
        Path file = Path.of(args[0]).resolve(KnownOutlines.RESOURCE.substring(1));
        SortedSet<String> texts = texts();
        String inputs = KnownOutlines.digest(ScriptReader.version() + String.join("\n", texts));
        if (!isUpToDate(file, inputs)) {
            TextFile.write(file, new Library(inputs, outlines(texts)).json());
        }
    }

    /** Every text that a preset renders to, in any version. */
    static SortedSet<String> texts() {
        Renderer renderer = new Renderer();
        SortedSet<String> texts = new TreeSet<>();
        Presets.all().forEach(preset -> {
            for (GameVersion version : GameVersion.values()) {
                texts.addAll(renderer.render(preset.spec(), RenderOptions.forVersion(version))
                        .files()
                        .values());
            }
        });
        return texts;
    }

    private static boolean isUpToDate(Path file, String inputs) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream json = Files.newInputStream(file)) {
            return Library.read(json).inputs().equals(inputs);
        }
    }

    private static Map<String, ScriptOutline> outlines(SortedSet<String> texts) throws ScriptSyntaxException {
        Map<String, ScriptOutline> outlines = new TreeMap<>();
        try (JsEngine engine = JsEngine.start();
                ScriptReader reader = new ScriptReader(engine)) {
            for (String text : texts) {
                outlines.put(KnownOutlines.digest(text), reader.read(text));
            }
        }
        return outlines;
    }
}
