package io.github.batchsmith.output;

import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A text file in UTF-8 that is written line by line, for what is too much to be kept in memory. */
public final class LineFile implements AutoCloseable {
    private final Path file;
    private final BufferedWriter writer;

    private LineFile(Path file, BufferedWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    /**
     * Begins a file, in place of one that is there; creates its folder.
     *
     * @throws InvalidInputException if it cannot be written
     */
    public static LineFile begin(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(Objects.requireNonNullElse(folder, file));
            return new LineFile(file, Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw OutputErrors.notWritten(file, e);
        }
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
            throw OutputErrors.notWritten(file, e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw OutputErrors.notWritten(file, e);
        }
    }
}
