package io.github.batchsmith.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * A file that is to change. It can be made and taken back any number of times, whatever part of that has happened
 * already.
 *
 * @param replacement where the new content waits
 * @param backup where the old content is kept
 */
record Change(Kind kind, Path target, Path replacement, Path backup) {
    /** What happens to the file. */
    enum Kind {
        CREATE,
        REPLACE,
        REMOVE
    }

    Path folder() {
        return Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /** Brings the file to its new state. */
    void make() throws IOException {
        if (kind == Kind.REMOVE) {
            moveIfThere(target, backup);
        } else {
            moveIfThere(replacement, target);
        }
    }

    /** Brings the file to its old state. */
    void undo() throws IOException {
        if (kind != Kind.CREATE) {
            moveIfThere(backup, target);
        } else if (!Files.exists(replacement)) {
            Files.deleteIfExists(target);
        }
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
