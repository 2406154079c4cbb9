package io.github.batchsmith.ram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The game's rules for what an import names. */
final class ImportPaths {
    private static final List<String> EXTENSIONS = List.of(".js", ".jsx", ".ts", ".tsx", ".script");
    private static final Pattern RELATIVE_PART = Pattern.compile("(^|/)\\.\\.?/");

    private ImportPaths() {}

    /** Whether the game takes a file of that name for a script. */
    static boolean isScript(String path) {
        return EXTENSIONS.stream().anyMatch(path::endsWith);
    }

    /** Whether a script is read as it is, without being compiled to JavaScript. */
    static boolean isJavaScript(String path) {
        return path.endsWith(".js") || path.endsWith(".script");
    }

    /** Whether the browser would fetch it, so that the game leaves it alone. */
    static boolean isUrl(String module) {
        return module.startsWith("https://") || module.startsWith("http://");
    }

    /** The script that an import in {@code importer} names, if there is one. */
    static Optional<String> find(String module, String importer, ScriptFiles files) {
        return EXTENSIONS.stream()
                .map(extension -> module.endsWith(extension) ? module : module + extension)
                .flatMap(path -> absolute(path, importer).stream())
                .filter(path -> files.text(path).isPresent())
                .findFirst();
    }

    private static Optional<String> absolute(String path, String importer) {
        if (!RELATIVE_PART.matcher(path).find()) {
            return Optional.of(path.startsWith("/") ? path.substring(1) : path);
        }
        Deque<String> parts = new ArrayDeque<>(List.of(importer.split("/", -1)));
        parts.removeLast();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
