package io.github.batchsmith.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recorded numbers: where they lie, and how close a reckoned one must come. */
final class GoldenNumbers {
    private static final double TOLERANCE = 1e-12;

    private GoldenNumbers() {}

    static JsonNode read(String resource) {
        try (InputStream in = GoldenNumbers.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asserts that whole numbers are equal and others differ by no more than the browsers' own. */
    static void assertAgrees(String what, double actual, JsonNode expected) {
        double recorded = expected.isString() ? Double.parseDouble(expected.asString()) : expected.asDouble();
        if (expected.isNull()) {
            assertThat(actual).as(what).isInfinite();
        } else if ((expected.isIntegralNumber() && Math.abs(recorded) < 1L << 53) || Double.isInfinite(recorded)) {
            assertThat(actual).as(what).isEqualTo(recorded);
        } else {
            assertThat(Math.abs(actual - recorded))
                    .as("%s: %s against the recorded %s", what, actual, recorded)
                    .isLessThanOrEqualTo(TOLERANCE * Math.abs(recorded));
        }
    }

    static String caseName(int index, String function) {
        return String.format(Locale.ROOT, "case %d %s", index, function);
    }
}
