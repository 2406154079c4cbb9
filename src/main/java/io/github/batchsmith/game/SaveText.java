package io.github.batchsmith.game;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** The JSON of a save, unpacked from what the game exports: gzip, or base64. */
final class SaveText {
    private static final int MOST_BYTES = 256 * 1024 * 1024;

    private SaveText() {}

    /**
     * The JSON.
     *
     * @throws InvalidInputException if it is neither, or larger than 256 MB when unpacked
     */
    static String of(byte[] content, String sourceName) {
        if (isGzip(content)) {
            return unzipped(content, sourceName);
        }
        String text = new String(content, StandardCharsets.UTF_8).strip();
        if (text.startsWith("{")) {
            return text;
        }
        byte[] decoded = decoded(text, sourceName);
        return isGzip(decoded) ? unzipped(decoded, sourceName) : new String(decoded, StandardCharsets.UTF_8);
    }

    private static boolean isGzip(byte[] content) {
        return content.length > 2 && (content[0] & 0xff) == 0x1f && (content[1] & 0xff) == 0x8b;
    }

    private static String unzipped(byte[] content, String sourceName) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused(sourceName, "it is larger than 256 MB when unpacked");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw refused(sourceName, "it is damaged: " + e.getMessage());
        }
    }

    private static byte[] decoded(String text, String sourceName) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            throw refused(sourceName, "it is neither gzip nor base64");
        }
    }

    static InvalidInputException refused(String sourceName, String message) {
        return new InvalidInputException(Finding.error(
                "save-unreadable",
                sourceName,
                "this is no save of the game: " + message,
                "export one in the game under Options, Export Game"));
    }
}
