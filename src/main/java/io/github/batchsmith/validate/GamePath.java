package io.github.batchsmith.validate;

import java.util.regex.Pattern;

/** Paths of files as the game accepts them. */
final class GamePath {
    private static final String CHARACTER = "[^/*?\\[\\]!\\\\~|#\"' ]";
    private static final Pattern FILE =
            Pattern.compile("(?:(?!\\.{1,2}/)" + CHARACTER + "+/)*" + CHARACTER + "+\\." + CHARACTER + "+");

    private GamePath() {}

    /** Whether a file can have this path: folders and name.extension, without the characters that the game forbids. */
    static boolean isFile(String path) {
        return FILE.matcher(withoutLeadingSlash(path)).matches();
    }

    /** The path as the game stores it. */
    static String withoutLeadingSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
