package io.github.batchsmith.output;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Text files on disk, written whole or not at all. */
public final class TextFile {
    private TextFile() {}

    /**
     * Writes a file in UTF-8, in place of one that is there; creates its folder.
     *
     * @throws InvalidInputException if it cannot be written; what was there is untouched
     */
    public static void write(Path file, String text) {
        Path folder = Objects.requireNonNullElse(file.getParent(), Path.of(""));
        writeAll(folder, Map.of(file.getFileName().toString(), text));
    }

    /**
     * Writes a file of bytes, in place of one that is there; creates its folder.
     *
     * @throws InvalidInputException if it cannot be written; what was there is untouched
     */
    public static void write(Path file, byte[] content) {
        Path folder = Objects.requireNonNullElse(file.getParent(), Path.of(""));
        writeAllBytes(folder, Map.of(file.getFileName().toString(), content));
    }

    /**
     * Writes files in UTF-8, in place of those that are there; creates their folder.
     *
     * @param textByName texts by names in the folder
     * @throws InvalidInputException if one cannot be written; what was there is untouched
     */
    public static void writeAll(Path folder, Map<String, String> textByName) {
        writeAllBytes(
                folder,
                textByName.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8))));
    }

    private static void writeAllBytes(Path folder, Map<String, byte[]> contentByName) {
        List<Finding> inTheWay = contentByName.keySet().stream()
                .map(folder::resolve)
                .flatMap(file -> OutputErrors.inTheWayOfFile(file).stream())
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new InvalidInputException(inTheWay);
        }
        try (FileTransaction transaction = new FileTransaction(folder)) {
            for (Map.Entry<String, byte[]> each : contentByName.entrySet()) {
                transaction.put(folder.resolve(each.getKey()), each.getValue());
            }
            transaction.commit();
        } catch (IOException e) {
            throw OutputErrors.notWritten(folder, e);
        }
    }

    /**
     * Writes files none of which may be there yet; creates their folder.
     *
     * @param textByName texts by names in the folder
     * @param hint what to do where one is there
     * @throws InvalidInputException if one is there, or cannot be written
     */
    public static void createAll(Path folder, Map<String, String> textByName, String hint) {
        List<Finding> taken = textByName.keySet().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .map(file -> taken(file, hint))
                .toList();
        if (!taken.isEmpty()) {
            throw new InvalidInputException(taken);
        }
        writeAll(folder, textByName);
    }

    /**
     * Writes a file that must not be there yet.
     *
     * @param hint what to do where it is there
     * @throws InvalidInputException if it is there, or cannot be written
     */
    public static void create(Path file, String text, String hint) {
        if (Files.exists(file)) {
            throw new InvalidInputException(taken(file, hint));
        }
        write(file, text);
    }

    private static Finding taken(Path file, String hint) {
        return Finding.error("output-exists", file.toString(), "there is such a file already", hint);
    }
}
