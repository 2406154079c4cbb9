package io.github.batchsmith.remote;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.output.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a push put into the game and what was there before, kept on disk so that it can be taken back, and so that a later
 * push knows which files are ours to remove.
 *
 * @param pushed digests of the texts that were pushed, by path
 * @param earlier texts that were there before, by path; files that were not there have none
 */
public record PushRecord(Map<String, String> pushed, Map<String, String> earlier) {
    /** Nothing was pushed. */
    public static final PushRecord NONE = new PushRecord(Map.of(), Map.of());

    public PushRecord {
        pushed = new TreeMap<>(pushed);
        earlier = new TreeMap<>(earlier);
    }

    /** A record of these texts, over those. */
    static PushRecord of(Map<String, String> texts, Map<String, String> earlier) {
        return new PushRecord(
                texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> digest(file.getValue()))),
                earlier);
    }

    /** The same with files of an earlier push that are still in the game. */
    PushRecord with(Set<String> paths, Map<String, String> texts) {
        Map<String, String> all = new TreeMap<>(pushed);
        paths.forEach(path -> all.put(path, digest(texts.getOrDefault(path, ""))));
        return new PushRecord(all, earlier);
    }

    /** Whether a file in the game still is what was pushed. */
    boolean isUnchanged(String path, String text) {
        return digest(text).equals(pushed.get(path));
    }

    /**
     * The record of the last push of a bundle to a host; {@link #NONE} where there was none.
     *
     * @param folder where records are kept
     * @throws InvalidInputException if it is there and cannot be read
     */
    static PushRecord read(Path folder, String name, String host) {
        Path file = file(folder, name, host);
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            return JsonMapper.shared().readValue(Files.readString(file), PushRecord.class);
        } catch (IOException | JacksonException unreadable) {
            throw new InvalidInputException(Finding.error(
                    "push-record-unreadable",
                    file.toString(),
                    "the record of the last push cannot be read: " + unreadable.getMessage(),
                    "remove the file; then what that push replaced cannot be brought back"));
        }
    }

    /** Keeps the record. */
    void write(Path folder, String name, String host) {
        TextFile.write(file(folder, name, host), JsonMapper.shared().writeValueAsString(this) + "\n");
    }

    private static Path file(Path folder, String name, String host) {
        return folder.resolve((name + "@" + host).replaceAll("[^A-Za-z0-9@._-]", "_") + ".json");
    }

    private static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
