package io.github.batchsmith.output;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Troubles with files, in words for the person whose files they are. */
final class OutputErrors {
    private OutputErrors() {}

    static InvalidInputException notWritten(Path folder, IOException cause) {
        Finding finding = Finding.error(
                "output-not-written",
                place(folder, cause),
                "cannot be written: " + reason(cause) + "; earlier output is untouched",
                "check that the folder is writable and that the disk has room, or choose another folder");
        return with(finding, cause);
    }

    static InvalidInputException notRead(Path path, IOException cause) {
        Finding finding = Finding.error(
                "files-not-read",
                place(path, cause),
                "cannot be read: " + reason(cause),
                "check that it exists, that it is readable and that texts are UTF-8");
        return with(finding, cause);
    }

    /** What stands where a file is to be written, if that cannot be replaced by one. */
    static Optional<Finding> inTheWayOfFile(Path file) {
        if (!Files.exists(file) || Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(inTheWay(file, Files.isDirectory(file) ? "a folder" : "a device or a pipe", "a file"));
    }

    static Finding inTheWay(Path path, String is, String needed) {
        return Finding.error(
                "output-path-taken",
                path.toString(),
                "is " + is + ", but " + needed + " is to be written here",
                "move it away or choose another folder for the output");
    }

    static Finding invalidName(String path, String from) {
        return Finding.error(
                "file-name-invalid",
                from,
                "\"" + path + "\" cannot be the name of a file in the game",
                "use name.extension without spaces, quotes or any of * ? [ ] ! \\ ~ | #");
    }

    private static InvalidInputException with(Finding finding, IOException cause) {
        InvalidInputException exception = new InvalidInputException(finding);
        exception.initCause(cause);
        return exception;
    }

    private static String place(Path fallback, IOException cause) {
        if (cause instanceof FileSystemException e && e.getFile() != null) {
            int staging = e.getFile().indexOf(File.separator + Staging.NAME); // nothing that anybody has heard of
            return staging < 0 ? e.getFile() : e.getFile().substring(0, staging);
        }
        return fallback.toString();
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "something of that name is in the way, such as a link that leads nowhere";
        }
        if (cause instanceof CharacterCodingException) {
            return "it is no UTF-8 text";
        }
        Optional<String> reason =
                cause instanceof FileSystemException e ? Optional.ofNullable(e.getReason()) : Optional.empty();
        return reason.or(() -> Optional.ofNullable(cause.getMessage()))
                .orElse(cause.getClass().getSimpleName());
    }
}
