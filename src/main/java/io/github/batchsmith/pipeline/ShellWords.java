package io.github.batchsmith.pipeline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a command line as a shell takes them. */
public final class ShellWords {
    private static final Pattern PLAIN = Pattern.compile("[\\w./:=@%+,-]+");

    private ShellWords() {}

    /** A word, in quotes where a shell would take it for more than one, or for something else. */
    public static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Words side by side, each quoted where it must be. */
    public static String joined(List<String> words) {
        return words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
    }
}
