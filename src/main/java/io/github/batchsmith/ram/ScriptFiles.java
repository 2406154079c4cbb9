package io.github.batchsmith.ram;

import java.util.Optional;

/** The scripts that a script may import: those on its own server. */
@FunctionalInterface
public interface ScriptFiles {
    /**
     * The text of a script.
     *
     * @param path in the game, without a leading slash
     */
    Optional<String> text(String path);
}
