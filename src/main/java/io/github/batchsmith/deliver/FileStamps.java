package io.github.batchsmith.deliver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sizes and times of files at one moment, so that a change shows.
 *
 * @param stamps a text for each file that there is
 */
record FileStamps(Map<Path, String> stamps) {
    /** The stamps of files, and of all files in folders; those that are missing have none. */
    static FileStamps of(Collection<Path> filesAndFolders) {
        Map<Path, String> stamps = new TreeMap<>();
        filesAndFolders.forEach(each -> add(each, stamps));
        return new FileStamps(stamps);
    }

    private static void add(Path fileOrFolder, Map<Path, String> stamps) {
        if (!Files.exists(fileOrFolder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(fileOrFolder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                stamps.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        } catch (IOException | UncheckedIOException changing) {
            stamps.put(fileOrFolder, "changing");
        }
    }
}
