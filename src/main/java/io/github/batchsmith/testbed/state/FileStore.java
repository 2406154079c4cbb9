package io.github.batchsmith.testbed.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files of one server: texts and scripts with their content, others by name. */
public final class FileStore {
    private final Map<String, String> contents = new LinkedHashMap<>();
    private int scriptChanges;

    /** Replaces or makes a file. A file that keeps its text keeps what was found out about it. */
    public boolean write(String path, String content) {
        String former = contents.put(path, content);
        if (!content.equals(former) && FilePaths.isScript(path)) {
            scriptChanges++;
        }
        return former != null;
    }

    public Optional<String> read(String path) {
        return Optional.ofNullable(contents.get(path));
    }

    public boolean has(String path) {
        return contents.containsKey(path);
    }

    /** Whether a program of that name is there, whatever its case. */
    public boolean hasProgram(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return contents.keySet().stream()
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(lower));
    }

    public boolean remove(String path) {
        scriptChanges++;
        return contents.remove(path) != null;
    }

    /** Names in the order of their characters' codes. */
    public List<String> sortedNames() {
        return contents.keySet().stream().sorted().toList();
    }

    /** Text by name, in the order in which the files were made. */
    public Map<String, String> contents() {
        return Collections.unmodifiableMap(contents);
    }

    /** Grows whenever a script here changes; what was found out about scripts holds while it stays the same. */
    public int scriptChanges() {
        return scriptChanges;
    }
}
