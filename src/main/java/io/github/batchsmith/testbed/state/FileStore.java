package io.github.batchsmith.testbed.state;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** The files of one server: texts and scripts with their content, others by name. */
public final class FileStore {
    private final DoubleSupplier clock;
    private final Map<String, String> contents = new LinkedHashMap<>();
    private final Map<String, FileTimes> times = new HashMap<>();
    private int scriptChanges;

    /** No files yet; the clock tells ms since 1970. */
    FileStore(DoubleSupplier clock) {
        this.clock = clock;
    }

    /** Replaces or makes a file. A file that keeps its text keeps what was found out about it. */
    public boolean write(String path, String content) {
        String former = contents.put(path, content);
        if (!content.equals(former) && FilePaths.isScript(path)) {
            scriptChanges++;
        }
        double nowMillis = clock.getAsDouble();
        times.compute(
                path, (name, earlier) -> earlier == null ? FileTimes.made(nowMillis) : earlier.written(nowMillis));
        return former != null;
    }

    public Optional<String> read(String path) {
        return Optional.ofNullable(contents.get(path));
    }

    /** The same for a script that reads the file, which is noted with the file. */
    public Optional<String> readByScript(String path) {
        double nowMillis = clock.getAsDouble();
        times.computeIfPresent(path, (name, earlier) -> earlier.read(nowMillis));
        return read(path);
    }

    /** When the file was read, written and made. */
    public Optional<FileTimes> times(String path) {
        return Optional.ofNullable(times.get(path));
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
        times.remove(path);
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
