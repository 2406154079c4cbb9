package io.github.batchsmith.remote;

import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A bundle that was pushed and not taken back.
 *
 * @param at when it was pushed
 * @param paths its files
 */
public record PushedBundle(String name, String host, Instant at, Set<String> paths) {
    private static final String TYPE = ".json";

    public PushedBundle {
        paths = Set.copyOf(paths);
    }

    /**
     * Every bundle on record, the latest first.
     *
     * @param records folder in which pushes are kept; it may be missing
     */
    public static List<PushedBundle> all(Path records) {
        if (!Files.isDirectory(records)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(records)) {
            return files.flatMap(file -> of(records, file).stream())
                    .sorted(Comparator.comparing(PushedBundle::at).reversed())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<PushedBundle> of(Path records, Path file) {
        String fileName = file.getFileName().toString();
        int at = fileName.lastIndexOf('@');
        if (at < 0 || !fileName.endsWith(TYPE)) {
            return Optional.empty();
        }
        String name = fileName.substring(0, at);
        String host = fileName.substring(at + 1, fileName.length() - TYPE.length());
        try {
            PushRecord pushed = PushRecord.read(records, name, host);
            Instant when = Files.getLastModifiedTime(file).toInstant();
            return Optional.of(
                            new PushedBundle(name, host, when, pushed.pushed().keySet()))
                    .filter(each -> !each.paths().isEmpty());
        } catch (IOException | InvalidInputException changing) {
            return Optional.empty();
        }
    }
}
