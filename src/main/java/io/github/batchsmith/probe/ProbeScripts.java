package io.github.batchsmith.probe;

import io.github.batchsmith.output.ScriptBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The scripts that ask the game. They come in two halves, of which the first ends by starting the second, so that each
 * fits into the 8 GB of a new player's home.
 */
public final class ProbeScripts {
    /** What the bundle is called. */
    public static final String NAME = "batchsmith-probe";

    /** Path in the game of the script to start. */
    public static final String MAIN = NAME + "/constants.js";

    /** Path in the game of what the first half writes for the second. */
    static final String CONSTANTS = NAME + "/constants.json";

    /** Path in the game of what comes out. */
    static final String RESULT = NAME + "/result.json";

    private static final String SERVERS = NAME + "/servers.js";

    private ProbeScripts() {}

    /** Both halves, under the paths that they have in the game. */
    public static ScriptBundle bundle() {
        return new ScriptBundle(MAIN, Map.of(MAIN, text("constants.js"), SERVERS, text("servers.js")));
    }

    private static String text(String name) {
        try (InputStream in = ProbeScripts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
