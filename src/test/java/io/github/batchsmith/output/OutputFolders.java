package io.github.batchsmith.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Bundles to write, and what lies in the folders that they were written to. */
final class OutputFolders {
    private OutputFolders() {}

    static ScriptBundle bundle(String... pathsAndTexts) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return new ScriptBundle(pathsAndTexts[0], files);
    }

    /** Every file below a folder but the manifests. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!file.endsWith(Manifest.FILE_NAME)) {
                    contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return contents;
    }

    static Map<String, String> texts(Path folder) throws IOException {
        return Files.exists(folder) ? contents(folder) : Map.of();
    }
}
