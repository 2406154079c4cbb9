package io.github.batchsmith.remote;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.output.GamePaths;
import io.github.batchsmith.output.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings files of the game into a folder, and nothing outside of it: names that could lead elsewhere are refused, as are
 * names below a link.
 */
public final class Puller {
    private static final byte GZIP_FIRST = 0x1f;
    private static final byte GZIP_SECOND = (byte) 0x8b;

    private final RemoteGame game;
    private final Path folder;

    /** A puller into a folder, which is created if it is missing. */
    public Puller(RemoteGame game, Path folder) {
        this.game = game;
        this.folder = folder;
    }

    /**
     * Brings all scripts and text files of a host: all of them, or none where a name is refused.
     *
     * @return the paths that were written
     * @throws InvalidInputException if a name cannot be used here, a file cannot be written, or the game fails
     */
    public List<String> pullFiles(String host) {
        Map<String, String> texts = game.allFiles(host);
        List<Finding> findings = new ArrayList<>();
        texts.keySet().stream().filter(path -> !isSafe(path)).forEach(path -> findings.add(unsafe(host, path)));
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
        TextFile.writeAll(folder, texts);
        return List.copyOf(Collections.unmodifiableMap(new TreeMap<>(texts)).keySet());
    }

    /** Brings the game's description of its API for editors; the file's name is the one that editors expect. */
    public Path pullDefinitions() {
        return written("NetscriptDefinitions.d.ts", game.definitionFile().getBytes(StandardCharsets.UTF_8));
    }

    /** Brings a save, compressed where the game compresses it. */
    public Path pullSave() {
        byte[] save = game.save();
        boolean compressed = save.length > 1 && save[0] == GZIP_FIRST && save[1] == GZIP_SECOND;
        return written(compressed ? "bitburnerSave.json.gz" : "bitburnerSave.json", save);
    }

    private Path written(String name, byte[] content) {
        Path file = folder.resolve(name);
        TextFile.write(file, content);
        return file;
    }

    private boolean isSafe(String path) {
        if (!GamePaths.isValid(path) || path.contains(":")) {
            return false;
        }
        Path root = folder.toAbsolutePath().normalize();
        Path target = root.resolve(path).normalize();
        return target.startsWith(root) && staysBelow(root, target);
    }

    /** Whether no part of the path below the root is a link that leads out of it. */
    private static boolean staysBelow(Path root, Path target) {
        try {
            Path below = root;
            for (Path name : root.relativize(target)) {
                below = below.resolve(name);
                if (Files.isSymbolicLink(below)) {
                    return false;
                }
                if (!Files.exists(below)) {
                    return true;
                }
            }
            return below.toRealPath().startsWith(root.toRealPath());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Finding unsafe(String host, String path) {
        return Finding.error(
                "file-name-unsafe",
                host,
                "\"" + path + "\" is no name for a file below " + folder,
                "rename the file in the game, or pull into an empty folder");
    }
}
