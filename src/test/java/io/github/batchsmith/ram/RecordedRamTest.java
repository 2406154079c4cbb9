package io.github.batchsmith.ram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.js.JsEngine;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the game's own calculator said of small scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedRamTest {
    private static final int SYNTAX_ERROR = -1;

    private final RamCosts costs = RamCosts.of(GameVersion.V2);
    private final JsEngine engine = JsEngine.start();
    private final RamAnalyser analyser = new RamAnalyser(engine);

    static List<Arguments> recordedCases() throws IOException {
        try (InputStream in = RecordedRamTest.class.getResourceAsStream("golden-ram-analysis-2.7.json")) {
            JsonNode cases =
                    JsonMapper.shared().readTree(Objects.requireNonNull(in)).get("cases");
            List<Arguments> arguments = new ArrayList<>();
            cases.forEachEntry(
                    (name, each) -> arguments.add(Arguments.of(name, texts(each.get("files")), each.get("result"))));
            return arguments;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordedCases")
    void agreesWithTheGame(String name, Map<String, String> files, JsonNode recorded) {
        RamResult result = analyser.analyse("a.js", path -> Optional.ofNullable(files.get(path)), costs);

        if (recorded.has("cost")) {
            assertThat(result).isInstanceOfSatisfying(RamReport.class, report -> agrees(report, recorded));
        } else {
            assertThat(result).isInstanceOfSatisfying(RamFailure.class, failure -> agrees(failure, recorded));
        }
    }

    @BeforeAll
    void hasCasesToAgreeWith() throws IOException {
        assertThat(recordedCases()).hasSizeGreaterThan(50);
    }

    @AfterAll
    void close() {
        analyser.close();
        engine.close();
    }

    private static void agrees(RamReport report, JsonNode recorded) {
        List<String> entries = new ArrayList<>();
        recorded.get("entries").forEach(entry -> entries.add(entry.asString()));

        assertThat(report.totalGb()).isEqualTo(recorded.get("cost").asDouble());
        assertThat(report.entries()).extracting(RecordedRamTest::asRecorded).containsExactlyElementsOf(entries);
    }

    private static void agrees(RamFailure failure, JsonNode recorded) {
        String error = recorded.get("error").asString();
        if (recorded.get("code").asInt() == SYNTAX_ERROR) {
            Place place = failure.place();
            assertThat(failure.reason()).isEqualTo(RamFailure.Reason.SYNTAX_ERROR);
            assertThat(failure.message() + " (" + place.line() + ":" + (place.column() - 1) + ")")
                    .isEqualTo(error);
        } else {
            assertThat(failure.reason()).isEqualTo(RamFailure.Reason.MISSING_IMPORT);
            assertThat(failure.message()).contains("a.js", "zz.js");
            assertThat(error).contains("a.js", "zz.js");
        }
    }

    private static String asRecorded(RamEntry entry) {
        String cost = String.valueOf(entry.costGb()).replaceFirst("\\.0$", "");
        return entry.name() + "(" + entry.kind().name().toLowerCase(java.util.Locale.ROOT) + ") " + cost;
    }

    private static Map<String, String> texts(JsonNode files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEachEntry((path, text) -> texts.put(path, text.asString()));
        return texts;
    }
}
