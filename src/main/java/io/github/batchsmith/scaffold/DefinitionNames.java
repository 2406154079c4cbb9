package io.github.batchsmith.scaffold;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The two names of a new definition.
 *
 * @param className what the Java class is called, such as {@code MyBatcher}
 * @param specName what the batcher is called in the game, such as {@code my-batcher}
 */
public record DefinitionNames(String className, String specName) {
    /**
     * Both names from either of them.
     *
     * @throws IllegalArgumentException if no Java class can be called so
     */
    public static DefinitionNames of(String name) {
        if (!name.matches("[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "must be words of letters and digits joined by dashes, the first beginning with a letter, was \""
                            + name + "\"");
        }
        String specName = name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return new DefinitionNames(camelCase(specName), specName);
    }

    private static String camelCase(String words) {
        return Arrays.stream(words.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
