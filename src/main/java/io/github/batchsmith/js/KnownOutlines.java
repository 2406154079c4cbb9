package io.github.batchsmith.js;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Outlines that the build has read already, by digests of the texts, and another reader for all other texts. Reading a
 * text takes an engine, whose start takes longer than all else that a short command does.
 */
public final class KnownOutlines implements Outlines {
    /** Where the build puts the outlines among the classes. */
    public static final String RESOURCE = "/io/github/batchsmith/outlines.json";

    private final Outlines others;
    private @Nullable Map<String, ScriptOutline> outlineByDigest;

    /**
     * The outlines of this build; none where it made none.
     *
     * @param others reads all other texts, and is closed with this
     */
    public KnownOutlines(Outlines others) {
        this.others = others;
    }

    @Override
    public ScriptOutline read(String text) throws ScriptSyntaxException {
        if (outlineByDigest == null) {
            outlineByDigest = load();
        }
        ScriptOutline known = outlineByDigest.get(digest(text));
        return known == null ? others.read(text) : known;
    }

    @Override
    public void close() {
        others.close();
    }

    private static Map<String, ScriptOutline> load() {
        try (InputStream json = KnownOutlines.class.getResourceAsStream(RESOURCE)) {
            return json == null ? Map.of() : Library.read(json).outlineByDigest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of a text in hexadecimal digits. */
    public static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * What the build keeps.
     *
     * @param inputs digest of all that the outlines were made of
     * @param outlineByDigest outlines by digests of their texts
     */
    public record Library(String inputs, Map<String, ScriptOutline> outlineByDigest) {
        public Library {
            outlineByDigest = Collections.unmodifiableMap(new TreeMap<>(outlineByDigest)); // every build the same bytes
        }

        /** Reads a library from JSON. */
        public static Library read(InputStream json) {
            return JsonMapper.shared().readValue(json, Library.class);
        }

        /** The library as JSON. */
        public String json() {
            return JsonMapper.shared().writeValueAsString(this);
        }
    }
}
