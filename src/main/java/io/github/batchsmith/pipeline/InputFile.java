package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A text file that the user named, read with a finding for each way in which that fails. */
public final class InputFile {
    private final Path path;

    /**
     * The file that the user named so.
     *
     * @throws InvalidInputException when no file can be called so
     */
    public InputFile(String name) {
        try {
            path = Path.of(name);
        } catch (InvalidPathException impossible) {
            throw new InvalidInputException(Finding.error(
                    "file-name-impossible",
                    name,
                    "no file can be called so: " + impossible.getReason(),
                    "correct the name"));
        }
    }

    Path path() {
        return path;
    }

    /**
     * Makes sure that there is text to be read.
     *
     * @throws InvalidInputException as {@link #text()} does
     */
    void requireText() {
        text();
    }

    /**
     * The whole text.
     *
     * @throws InvalidInputException when it is missing, a directory, unreadable, empty or not UTF-8
     */
    public String text() {
        requireReadable();
        try {
            String text = Files.readString(path);
            if (text.isBlank()) {
                throw refused("file-empty", "the file is empty", "write something into it, or name another file");
            }
            return text;
        } catch (MalformedInputException malformed) {
            throw refused("file-not-text", "the file is not UTF-8 text", "save it as UTF-8");
        } catch (IOException failed) {
            throw refused("file-unreadable", "cannot be read: " + failed.getMessage(), "check the file and its disk");
        }
    }

    /**
     * The lines, read one by one; to be closed. What is not UTF-8 is replaced.
     *
     * @throws InvalidInputException when it is missing, a directory or unreadable
     */
    public Stream<String> lines() {
        requireReadable();
        try {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8));
            return reader.lines().onClose(() -> close(reader));
        } catch (IOException failed) {
            throw refused("file-unreadable", "cannot be read: " + failed.getMessage(), "check the file and its disk");
        }
    }

    /**
     * The whole content.
     *
     * @throws InvalidInputException when it is missing, a directory or unreadable
     */
    byte[] bytes() {
        requireReadable();
        try {
            return Files.readAllBytes(path);
        } catch (IOException failed) {
            throw refused("file-unreadable", "cannot be read: " + failed.getMessage(), "check the file and its disk");
        }
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void requireReadable() {
        if (Files.isDirectory(path)) {
            throw refused("file-is-directory", "this is a directory", "name a file in it");
        }
        if (!Files.exists(path)) {
            String where = "looked in " + path.toAbsolutePath().normalize().getParent();
            throw refused("file-missing", "there is no such file (" + where + ")", "check the spelling and the folder");
        }
        if (!Files.isReadable(path)) {
            throw refused("file-unreadable", "this account may not read the file", "give it the right to read");
        }
    }

    private InvalidInputException refused(String code, String message, String hint) {
        return new InvalidInputException(Finding.error(code, path.toString(), message, hint));
    }
}
