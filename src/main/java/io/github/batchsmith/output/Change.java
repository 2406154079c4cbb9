package io.github.batchsmith.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * A file, or a folder as a whole, that is to change. It can be made and taken back any number of times, whatever part of
 * that has happened already.
 *
 * @param replacement where the new content waits
 * @param backup where the old content is kept
 */
record Change(Kind kind, Path target, Path replacement, Path backup) {
    /** What happens to the file or the folder. */
    enum Kind {
        CREATE,
        REPLACE,
        REMOVE,
        /** A folder gives way to another: in between there is none. */
        SWAP
    }

    Path folder() {
        return Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /** Brings the file to its new state, and tells before each step that does something for good. */
    void make(Runnable beforeEachStep) throws IOException {
        if (kind == Kind.SWAP && Files.exists(replacement)) {
            beforeEachStep.run();
            giveWay();
        }
        beforeEachStep.run();
        if (kind == Kind.REMOVE) {
            moveIfThere(target, backup);
        } else {
            moveIfThere(replacement, target);
        }
    }

    private void giveWay() throws IOException {
        if (Files.exists(target) && Files.exists(backup)) {
            throw new FolderInUseException(target); // made anew after a run was killed in between
        }
        try {
            moveIfThere(target, backup);
        } catch (FileSystemException e) {
            throw new FolderInUseException(target);
        }
    }

    /** Brings the file to its old state. */
    void undo() throws IOException {
        switch (kind) {
            case CREATE -> takeAway();
            case REPLACE, REMOVE -> moveIfThere(backup, target);
            case SWAP -> {
                if (Files.exists(backup)) {
                    takeAway();
                }
                if (!Files.exists(target)) {
                    moveIfThere(backup, target);
                }
            }
        }
    }

    private void takeAway() throws IOException {
        if (!Files.exists(replacement)) {
            moveIfThere(target, replacement);
        }
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
