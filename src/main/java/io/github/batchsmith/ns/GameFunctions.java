package io.github.batchsmith.ns;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.RamCosts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of the game's functions: names and RAM from the tables of costs, signatures from a table of their own. */
final class GameFunctions {
    private static final Set<String> NOT_JAVA = Set.of("break");

    private final Map<GameVersion, Map<String, Double>> ramGbByVersion = new EnumMap<>(GameVersion.class);
    private final Map<String, List<Signature>> signatures;

    private GameFunctions(Map<String, List<Signature>> signatures) {
        this.signatures = signatures;
        for (GameVersion version : GameVersion.values()) {
            ramGbByVersion.put(version, RamCosts.of(version).functions());
        }
    }

    /** The functions of the tables that the program has with it. */
    static GameFunctions load() {
        return new GameFunctions(lines("functions.txt")
                .map(Signature::parse)
                .collect(Collectors.groupingBy(Signature::function, TreeMap::new, Collectors.toList())));
    }

    /** Lines of a table without comments. */
    static Stream<String> lines(String table) {
        try (InputStream file = GameFunctions.class.getResourceAsStream(table)) {
            if (file == null) {
                throw new IllegalStateException(table + " is missing among the classes");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Functions of all versions, by qualified name. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        ramGbByVersion.values().forEach(costs -> names.addAll(costs.keySet()));
        names.removeIf(name -> NOT_JAVA.contains(name.substring(name.lastIndexOf('.') + 1)));
        return names;
    }

    /** RAM in GB of a function in a version that has it. */
    Optional<Double> ramGb(GameVersion version, String function) {
        return Optional.ofNullable(
                ramGbByVersion.getOrDefault(version, Map.of()).get(function));
    }

    /** How the function can be called. */
    List<Signature> signatures(String function) {
        return signatures.getOrDefault(function, List.of(Signature.unknown(function)));
    }
}
