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

/**
 * Changes to the files of a folder that all happen or none, for one run at a time. What can fail, fails while the changes
 * are collected, since new contents and copies of the old ones are laid in a hidden folder beside them first; the change
 * itself only renames, files one after the other, or a folder at once with all that is in it. A {@link Journal} there lets whoever comes next finish what a killed process left half done.
 */
final class FileTransaction implements Closeable {
    private final Staging staging;
    private final Runnable beforeEachStep;
    private final List<Change> changes = new ArrayList<>();
    private final Deque<Path> createdFolders = new ArrayDeque<>();

    /** Begins a transaction on a folder, which is created if it is missing; waits for another to end. */
    FileTransaction(Path folder) throws IOException {
        this(folder, () -> {});
    }

    /** Also tells before each step that changes files for good. */
    FileTransaction(Path folder, Runnable beforeEachStep) throws IOException {
        this.beforeEachStep = beforeEachStep;
        createFolder(folder);
        try {
            staging = Staging.enter(folder);
        } catch (IOException e) {
            removeCreatedFolders(e);
            throw e;
        }
    }

    /** Prepares a file to get that content. */
    void put(Path target, byte[] content) throws IOException {
        Change.Kind kind = Files.exists(target) ? Change.Kind.REPLACE : Change.Kind.CREATE;
        Change change = staging.change(changes.size(), kind, target);
        Files.write(change.replacement(), content);
        if (kind == Change.Kind.REPLACE) {
            Files.copy(target, change.backup(), StandardCopyOption.COPY_ATTRIBUTES);
        }
        changes.add(change);
    }

    /** An empty folder to be filled for {@link #replaceFolder}. */
    Path newFolder() throws IOException {
        return Files.createDirectory(staging.change(changes.size(), Change.Kind.SWAP, staging.folder())
                .replacement());
    }

    /** Prepares a folder to be there as it was filled, in place of one that is there; nothing else may be prepared between. */
    void replaceFolder(Path target) {
        Change.Kind kind = Files.exists(target) ? Change.Kind.SWAP : Change.Kind.CREATE;
        changes.add(staging.change(changes.size(), kind, target));
    }

    /** Drops a folder that was not filled to its end. */
    void dropNewFolder() throws IOException {
        Staging.delete(staging.change(changes.size(), Change.Kind.SWAP, staging.folder())
                .replacement());
    }

    /** Prepares a file to be removed. */
    void remove(Path target) {
        changes.add(staging.change(changes.size(), Change.Kind.REMOVE, target));
    }

    /** Makes all changes; if one fails, takes those before it back. */
    void commit() throws IOException {
        Journal journal = new Journal(changes);
        beforeEachStep.run();
        staging.begin(journal);
        try {
            for (Change change : changes) {
                createFolder(change.folder());
                change.make(beforeEachStep);
            }
        } catch (IOException e) {
            takeBack(journal, e);
            throw e;
        }
        createdFolders.clear();
        beforeEachStep.run();
        staging.end();
        beforeEachStep.run();
    }

    /** Clears the prepared contents away, and the folders that were created for changes that did not happen. */
    @Override
    public void close() throws IOException {
        staging.close();
        removeCreatedFolders();
    }

    private void takeBack(Journal journal, IOException cause) {
        try {
            staging.turnBack();
            journal.undo();
            staging.end();
        } catch (IOException e) {
            cause.addSuppressed(e);
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

    private void removeCreatedFolders(IOException cause) {
        try {
            removeCreatedFolders();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void removeCreatedFolders() throws IOException {
        while (!createdFolders.isEmpty()) {
            Files.deleteIfExists(createdFolders.pop());
        }
    }
}
