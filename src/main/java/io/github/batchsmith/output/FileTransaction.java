package io.github.batchsmith.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Changes to the files of a folder that all happen or none. What can fail, fails while the changes are collected, since
 * new contents and copies of the old ones are laid in a hidden folder beside them first; the change itself only renames.
 */
final class FileTransaction implements Closeable {
    private final Path staging;
    private final List<Change> changes = new ArrayList<>();
    private final Deque<Path> createdFolders = new ArrayDeque<>();

    /** Begins a transaction on a folder, which is created if it is missing. */
    FileTransaction(Path folder) throws IOException {
        createFolder(folder);
        try {
            staging = Files.createTempDirectory(folder, ".batchsmith-");
        } catch (IOException e) {
            removeCreatedFolders();
            throw e;
        }
    }

    /** Prepares a file to get that content. */
    void put(Path target, byte[] content) throws IOException {
        Change change = new Change(target, staging.resolve(changes.size() + ".new"), backup());
        Files.write(change.replacement(), content);
        if (Files.exists(target)) {
            Files.copy(target, change.backup(), StandardCopyOption.COPY_ATTRIBUTES);
        }
        changes.add(change);
    }

    /** Prepares a file to be removed. */
    void remove(Path target) {
        changes.add(new Change(target, staging.resolve(changes.size() + ".none"), backup()));
    }

    /** Makes all changes; if one fails, takes those before it back. */
    void commit() throws IOException {
        Deque<Change> done = new ArrayDeque<>();
        try {
            for (Change change : changes) {
                createFolder(change.folder());
                change.make();
                done.push(change);
            }
            createdFolders.clear();
        } catch (IOException e) {
            undo(done, e);
            throw e;
        }
    }

    /** Clears the prepared contents away, and the folders that were created for changes that did not happen. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(staging)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(staging);
        removeCreatedFolders();
    }

    private Path backup() {
        return staging.resolve(changes.size() + ".old");
    }

    private static void undo(Deque<Change> done, IOException cause) {
        for (Change change : done) {
            try {
                change.undo();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private void createFolder(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder.toAbsolutePath(); each != null && !Files.isDirectory(each); each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            Files.createDirectory(each);
            createdFolders.push(each);
        }
    }

    private void removeCreatedFolders() throws IOException {
        while (!createdFolders.isEmpty()) {
            Files.deleteIfExists(createdFolders.pop());
        }
    }

    /** A file, what it becomes if that file exists, and what it was. */
    private record Change(Path target, Path replacement, Path backup) {
        Path folder() {
            return Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file lies in a folder");
        }

        void make() throws IOException {
            if (Files.exists(replacement)) {
                Files.move(replacement, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(target, backup, StandardCopyOption.ATOMIC_MOVE);
            }
        }

        void undo() throws IOException {
            if (Files.exists(backup)) {
                Files.move(backup, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(target);
            }
        }
    }
}
