package io.github.batchsmith.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What brings the folder of a bundle up to date.
 *
 * @param contents new contents of files, with that of the manifest
 * @param written the files among them that belong to the bundle
 * @param unchanged files that are up to date
 * @param removed files of an earlier run that the bundle no longer has
 */
record FolderUpdate(
        Path folder, Map<Path, byte[]> contents, List<Path> written, List<Path> unchanged, List<Path> removed) {
    /** Compares a folder with the texts that are to be in it. */
    static FolderUpdate of(Path folder, Map<String, String> textByPath) throws IOException {
        Map<Path, byte[]> contents = new TreeMap<>();
        List<Path> unchanged = new ArrayList<>();
        for (Map.Entry<String, String> file : textByPath.entrySet()) {
            Path target = folder.resolve(file.getKey());
            if (!putUnlessSame(contents, target, file.getValue())) {
                unchanged.add(target);
            }
        }
        List<Path> written = List.copyOf(contents.keySet());
        List<Path> removed = removed(folder, textByPath);
        putUnlessSame(
                contents,
                folder.resolve(Manifest.FILE_NAME),
                Manifest.of(textByPath).text());
        return new FolderUpdate(folder, contents, written, unchanged, removed);
    }

    private static boolean putUnlessSame(Map<Path, byte[]> contents, Path target, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), content)) {
            return false;
        }
        contents.put(target, content);
        return true;
    }

    private static List<Path> removed(Path folder, Map<String, String> textByPath) throws IOException {
        List<Path> removed = new ArrayList<>();
        Manifest earlier = Manifest.in(folder);
        for (String path : new TreeMap<>(earlier.digestByPath()).keySet()) {
            if (!textByPath.containsKey(path) && earlier.isUnchanged(folder, path)) {
                removed.add(folder.resolve(path));
            }
        }
        return removed;
    }
}
