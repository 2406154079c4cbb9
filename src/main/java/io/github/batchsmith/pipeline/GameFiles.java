package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.output.ScriptFolder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files as they lie in the game, by paths without a leading slash. */
public final class GameFiles {
    private final Map<String, String> textByPath;

    /** These texts by path. */
    public GameFiles(Map<String, String> textByPath) {
        this.textByPath = Map.copyOf(textByPath);
    }

    /**
     * The files of folders on disk; where two have the same path, the later folder wins.
     *
     * @throws InvalidInputException if a folder or a file in it cannot be read
     */
    public static GameFiles read(List<ScriptFolder> folders) {
        Map<String, String> texts = new TreeMap<>();
        folders.forEach(each -> texts.putAll(each.read()));
        return new GameFiles(texts);
    }

    /**
     * The files as a bundle with this main script.
     *
     * @throws InvalidInputException if there is no such script
     */
    public ScriptBundle bundle(String main) {
        text(main);
        return new ScriptBundle(withoutSlash(main), textByPath);
    }

    /**
     * The text of a file.
     *
     * @throws InvalidInputException if there is no such file
     */
    public String text(String path) {
        String text = textByPath.get(withoutSlash(path));
        if (text == null) {
            List<String> known = textByPath.keySet().stream().sorted().toList();
            throw new InvalidInputException(
                    Finding.error("game-file-missing", path, "there is no such file in the game", hint(path, known)));
        }
        return text;
    }

    private static String hint(String path, List<String> known) {
        if (path.endsWith(".java")) {
            return "the game runs scripts: render a definition with generate, a program with transpile, and run what that writes";
        }
        return known.isEmpty() ? "there are no files at all" : DidYouMean.hint(path, known);
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
