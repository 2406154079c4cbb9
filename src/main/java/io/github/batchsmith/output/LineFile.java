package io.github.batchsmith.output;

import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * A text file in UTF-8 that is written line by line, for what is too much to be kept in memory. Until it is closed it is
 * called {@code NAME.PID.part}; what was there under its name stays until then, and for good where writing fails.
 */
public final class LineFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final BufferedWriter writer;
    private boolean failed;

    private LineFile(Path file, Path part, BufferedWriter writer) {
        this.file = file;
        this.part = part;
        this.writer = writer;
    }

    /**
     * Begins a file, in place of one that is there; creates its folder.
     *
     * @throws InvalidInputException if it cannot be written
     */
    public static LineFile begin(Path file) {
        if (Files.isDirectory(file)) {
            throw new InvalidInputException(OutputErrors.inTheWay(file, "a folder", "a file"));
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(Objects.requireNonNullElse(folder, file));
            Path part = isDevice(file) ? file : part(file);
            return new LineFile(file, part, Files.newBufferedWriter(part));
        } catch (IOException e) {
            throw OutputErrors.notWritten(file, e);
        }
    }

    /** Of this process alone: another may write the same file. */
    private static Path part(Path file) {
        return file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    /** Whether it is a pipe or a terminal, which takes lines as they come. */
    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    /**
     * Appends a line.
     *
     * @throws InvalidInputException if it cannot be written
     */
    public void add(String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            failed = true;
            throw OutputErrors.notWritten(file, e);
        }
    }

    @Override
    public void close() {
        try {
            try (writer) {
                writer.flush();
            }
            if (!part.equals(file) && !failed) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw OutputErrors.notWritten(file, e);
        } finally {
            removePart();
        }
    }

    private void removePart() {
        if (!part.equals(file)) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // Why it was not written is told already; a part that stays is named as one.
            }
        }
    }
}
