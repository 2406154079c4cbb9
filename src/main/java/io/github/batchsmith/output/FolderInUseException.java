package io.github.batchsmith.output;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Tells that a folder does not give way to another. */
final class FolderInUseException extends FileSystemException {
    private static final long serialVersionUID = 1;

    FolderInUseException(Path folder) {
        super(
                folder.toString(),
                null,
                "a program works in it, or it was made anew after an earlier run was killed; move it away");
    }
}
