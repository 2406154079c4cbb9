package io.github.batchsmith.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The changes of a transaction, in order, as they are noted down before the first is made. */
record Journal(List<Change> changes) {
    Journal {
        changes = List.copyOf(changes);
    }

    /** Makes all changes that are not made yet. */
    void redo() throws IOException {
        for (Change change : changes) {
            Files.createDirectories(change.folder());
            change.make(() -> {});
        }
    }

    /** Takes all changes back that are made. */
    void undo() throws IOException {
        for (int i = changes.size() - 1; i >= 0; i--) {
            changes.get(i).undo();
        }
    }

    /** A line for each change: what it is, and the file below the folder. */
    String text(Path folder) {
        return changes.stream()
                .map(each -> each.kind() + " " + folder.relativize(each.target()) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IOException if a line names no change of a file in the folder
     */
    static Journal parse(String text, Staging staging) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (String line : text.lines().toList()) {
            changes.add(parse(line, changes.size(), staging));
        }
        return new Journal(changes);
    }

    private static Change parse(String line, int number, Staging staging) throws IOException {
        String[] parts = line.split(" ", 2);
        Path folder = staging.folder();
        try {
            Path target = folder.resolve(parts[1]).normalize();
            if (target.startsWith(folder.normalize())) {
                return staging.change(number, Change.Kind.valueOf(parts[0]), target);
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw unreadable(line, e);
        }
        throw unreadable(line, new IllegalArgumentException("not in the folder"));
    }

    private static IOException unreadable(String line, RuntimeException cause) {
        return new IOException("the journal of an earlier run says \"" + line + "\"", cause);
    }
}
