package io.github.batchsmith.output;

import java.util.List;
import java.util.regex.Pattern;

/** The game's rules for the names of files. */
public final class GamePaths {
    private static final Pattern NAME = Pattern.compile("[^/*?\\[\\]!\\\\~|#\"' ]+");
    private static final List<String> TEXT_EXTENSIONS =
            List.of(".js", ".jsx", ".ts", ".tsx", ".script", ".txt", ".json");

    private GamePaths() {}

    /** Whether a file is one that scripts can run or read, by its extension. */
    static boolean isScriptOrText(String path) {
        return TEXT_EXTENSIONS.stream().anyMatch(path::endsWith);
    }

    /** Whether a path, given without a leading slash, can be a file in the game. */
    public static boolean isValid(String path) {
        List<String> names = List.of(path.split("/", -1));
        return names.stream().allMatch(GamePaths::isValidName)
                && names.get(names.size() - 1).lastIndexOf('.') > 0;
    }

    private static boolean isValidName(String name) {
        return NAME.matcher(name).matches() && !name.equals(".") && !name.equals("..");
    }
}
