package io.github.batchsmith.game;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Worlds as JSON: the shape that a dump script writes from inside the game. */
public final class WorldFiles {
    private static final List<String> BUILT_IN = List.of("fresh", "early", "mid", "late", "benchmark");

    private WorldFiles() {}

    /** Names of the worlds that come with the program. */
    public static List<String> builtInNames() {
        return BUILT_IN;
    }

    /**
     * Reads a world that comes with the program.
     *
     * @throws InvalidInputException if there is none of that name
     */
    public static World builtIn(String name) {
        if (!BUILT_IN.contains(name)) {
            throw new InvalidInputException(Finding.error(
                    "world-unknown",
                    name,
                    "no built-in world is called \"" + name + "\"",
                    "use one of " + String.join(", ", BUILT_IN) + ", or the path of a world file"));
        }
        try (InputStream in = WorldFiles.class.getResourceAsStream("/io/github/batchsmith/worlds/" + name + ".json")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a world file.
     *
     * @throws InvalidInputException with every finding, if the file cannot be read or is no possible world
     */
    public static World read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new InvalidInputException(Finding.error(
                    "world-unreadable",
                    file.toString(),
                    "the world file cannot be read: " + e.getMessage(),
                    "check that it exists and is UTF-8 text"));
        }
    }

    /**
     * Reads a world from JSON text.
     *
     * @param sourceName what findings call the text, such as its file name
     * @throws InvalidInputException with every finding, if the text is no JSON or no possible world
     */
    public static World parse(String json, String sourceName) {
        JsonFields fields = JsonFields.ofDocument(tree(json, sourceName), sourceName);
        World world = WorldReader.read(fields);
        fields.throwIfAnyFinding();
        return world;
    }

    /** Writes a world as JSON that {@link #parse} reads back to an equal world. */
    public static String write(World world) {
        return WorldWriter.write(world);
    }

    private static JsonNode tree(String json, String sourceName) {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(json);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new InvalidInputException(Finding.error(
                    "json-syntax",
                    sourceName + ":" + at.getLineNr() + ":" + at.getColumnNr(),
                    "not JSON: " + e.getOriginalMessage(),
                    "correct the text at that line and column"));
        }
    }
}
