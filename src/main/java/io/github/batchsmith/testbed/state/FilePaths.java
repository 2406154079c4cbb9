package io.github.batchsmith.testbed.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The game's file names: without a leading slash, directories by slashes, and a name with an extension. */
public final class FilePaths {
    private static final String FORBIDDEN = "*?[]!\\~|#\"' ";
    private static final List<String> SCRIPT_ENDINGS = List.of(".js", ".jsx", ".ts", ".tsx", ".script");
    private static final List<String> TEXT_ENDINGS = List.of(".txt", ".json");
    private static final List<String> TEXT_ENDINGS_3 = List.of(".txt", ".json", ".css");

    private FilePaths() {}

    /**
     * The stored name that a path means.
     *
     * @param base file or directory (ending in a slash) that a path with {@code ./} or {@code ../} starts from
     * @return empty if the path is not valid
     */
    public static Optional<String> resolve(String path, String base) {
        if (!isRelative(path)) {
            String absolute = path.startsWith("/") ? path.substring(1) : path;
            return Optional.of(absolute).filter(FilePaths::isValid);
        }
        return isValid(path) ? walk(path, base) : Optional.empty();
    }

    private static Optional<String> walk(String path, String base) {
        List<String> parts = new ArrayList<>(List.of(base.split("/", -1)));
        parts.remove(parts.size() - 1);
        String[] steps = path.split("/", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            if (steps[i].equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!steps[i].equals(".")) {
                parts.add(steps[i]);
            }
        }
        parts.add(steps[steps.length - 1]);
        return Optional.of(String.join("/", parts));
    }

    private static boolean isRelative(String path) {
        return path.startsWith("./") || path.startsWith("../") || path.contains("/./") || path.contains("/../");
    }

    /** Whether no part between slashes is empty, and the last is a name with an ending. Called at every launch. */
    private static boolean isValid(String path) {
        int partStart = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/') {
                if (i == partStart) {
                    return false;
                }
                partStart = i + 1;
            } else if (FORBIDDEN.indexOf(c) >= 0) {
                return false;
            }
        }
        int dot = path.indexOf('.', partStart + 1);
        return dot >= 0 && dot < path.length() - 1;
    }

    /** Names that an import may mean: as it is, or with one of the script endings added. */
    public static List<String> importCandidates(String specifier, String importer) {
        List<String> candidates = new ArrayList<>();
        if (isScript(specifier)) {
            resolve(specifier, importer).ifPresent(candidates::add);
        } else {
            SCRIPT_ENDINGS.forEach(
                    ending -> resolve(specifier + ending, importer).ifPresent(candidates::add));
        }
        return candidates;
    }

    /** Whether the game runs the script without compiling it from another language. */
    public static boolean isJavaScript(String path) {
        return path.endsWith(".js") || path.endsWith(".script");
    }

    public static boolean isScript(String path) {
        return endsWithAny(path, SCRIPT_ENDINGS);
    }

    /** Whether the file holds text; 3.x counts style sheets. */
    public static boolean isText(String path, boolean withStyleSheets) {
        return endsWithAny(path, withStyleSheets ? TEXT_ENDINGS_3 : TEXT_ENDINGS);
    }

    /** Whether the file is literature or a message. */
    public static boolean isMessage(String path) {
        return path.endsWith(".lit") || path.endsWith(".msg");
    }

    public static boolean isContract(String path) {
        return path.endsWith(".cct");
    }

    private static boolean endsWithAny(String path, List<String> endings) {
        return endings.stream().anyMatch(path::endsWith);
    }
}
