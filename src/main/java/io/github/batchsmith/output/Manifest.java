package io.github.batchsmith.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files that were written into a folder, with digests of their contents, so that a later run can tell its own files
 * from the player's. It lies in that folder, in the format of {@code sha256sum}.
 */
record Manifest(Map<String, String> digestByPath) {
    static final String FILE_NAME = ".batchsmith-files";

    private static final int DIGEST_LENGTH = 64;
    private static final String SEPARATOR = "  ";

    Manifest {
        digestByPath = Map.copyOf(digestByPath);
    }

    /** The manifest of a set of files. */
    static Manifest of(Map<String, String> textByPath) {
        return new Manifest(textByPath.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> digest(file.getValue().getBytes(StandardCharsets.UTF_8)))));
    }

    /** The manifest of a folder; empty where there is none. Lines that are none of ours are passed over. */
    static Manifest in(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return new Manifest(Map.of());
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return new Manifest(text.lines()
                .filter(Manifest::isEntry)
                .collect(Collectors.toMap(
                        line -> line.substring(DIGEST_LENGTH + SEPARATOR.length()),
                        line -> line.substring(0, DIGEST_LENGTH),
                        (first, second) -> first)));
    }

    /** Whether the file at that path still is what was written. */
    boolean isUnchanged(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) && digest(Files.readAllBytes(file)).equals(digestByPath.get(path));
    }

    String text() {
        return new TreeMap<>(digestByPath)
                .entrySet().stream()
                        .map(entry -> entry.getValue() + SEPARATOR + entry.getKey() + "\n")
                        .collect(Collectors.joining());
    }

    private static boolean isEntry(String line) {
        return line.startsWith(SEPARATOR, DIGEST_LENGTH)
                && GamePaths.isValid(line.substring(DIGEST_LENGTH + SEPARATOR.length()));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
