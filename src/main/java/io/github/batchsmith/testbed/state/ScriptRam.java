package io.github.batchsmith.testbed.state;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Counts the static RAM of scripts as the game does. */
@FunctionalInterface
public interface ScriptRam {
    /**
     * RAM of one thread of a script in GB.
     *
     * @param path the script
     * @param files texts of the scripts on its server, by path
     * @return empty if it cannot be counted, so that the script cannot be started
     */
    OptionalDouble ramGb(String path, Function<String, Optional<String>> files);

    /** What hinders counting it, for messages. */
    default String obstacle(String path, Function<String, Optional<String>> files) {
        return "it, or what it imports, is missing or no JavaScript";
    }
}
