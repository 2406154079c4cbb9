package io.github.batchsmith.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set of text files under the names they have in the game, such as {@code shotgun/controller.js}.
 *
 * @param main the script to start
 * @param files text by path, without a leading slash, in path order
 */
public record ScriptBundle(String main, Map<String, String> files) {
    public ScriptBundle {
        if (!files.containsKey(main)) {
            throw new IllegalArgumentException("main script " + main + " is not among " + files.keySet());
        }
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(files)));
    }
}
