package io.github.batchsmith.output;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A folder of scripts and texts on disk, and where it lies in the game.
 *
 * @param prefix the folder in the game, without slashes at its ends; empty for the game's root
 */
public record ScriptFolder(Path folder, String prefix) {
    /**
     * The folder that an option {@code DIR} or {@code DIR=PREFIX} names. The last {@code =} counts, unless the whole
     * text is the name of a folder.
     */
    public static ScriptFolder parse(String option) {
        int equals = option.lastIndexOf('=');
        if (equals < 0 || Files.isDirectory(Path.of(option))) {
            return new ScriptFolder(Path.of(option), "");
        }
        String prefix = option.substring(equals + 1).replaceAll("^/+|/+$", "");
        return new ScriptFolder(Path.of(option.substring(0, equals)), prefix);
    }

    /**
     * Texts by their paths in the game, in path order: all files that the game takes for scripts or texts, at any depth;
     * hidden files and folders are left out.
     *
     * @throws InvalidInputException if the folder or a file in it cannot be read, or cannot be so named in the game
     */
    public Map<String, String> read() {
        Map<String, Path> files = files();
        List<Finding> findings = new ArrayList<>();
        files.forEach((path, file) -> {
            if (!GamePaths.isValid(path)) {
                findings.add(OutputErrors.invalidName(path, file.toString()));
            }
        });
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, file) -> texts.put(path, text(file)));
        return Collections.unmodifiableMap(texts);
    }

    private Map<String, Path> files() {
        try {
            Staging.finishIn(folder);
            if (!Files.isDirectory(folder)) {
                throw new FileSystemException(folder.toString(), null, "it is no folder");
            }
            Staging.finishBelow(folder);
        } catch (IOException e) {
            throw OutputErrors.notRead(folder, e);
        }
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> GamePaths.isScriptOrText(file.toString()))
                    .filter(file -> !isHidden(folder.relativize(file)) && Files.isRegularFile(file))
                    .forEach(file -> files.put(gamePath(folder.relativize(file)), file));
        } catch (UncheckedIOException e) {
            throw OutputErrors.notRead(folder, new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw OutputErrors.notRead(folder, e);
        }
        return files;
    }

    private String gamePath(Path relative) {
        String path = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        return prefix.isEmpty() ? path : prefix + "/" + path;
    }

    private static boolean isHidden(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw OutputErrors.notRead(file, e);
        }
    }
}
