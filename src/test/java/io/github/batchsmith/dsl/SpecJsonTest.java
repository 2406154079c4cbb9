package io.github.batchsmith.dsl;

import static io.github.batchsmith.dsl.Dsl.fraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RandomSpecs;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpecJsonTest {
    @Test
    void readsBackEveryPreset() {
        assertThat(Presets.all()).allSatisfy(preset -> assertRoundTrip(preset.spec()));
    }

    @Test
    void readsBackAnySpec() {
        assertThat(LongStream.range(0, 5000)).allSatisfy(seed -> assertRoundTrip(RandomSpecs.any(seed)));
    }

    @Test
    void readsBackSoundSpecs() {
        assertThat(LongStream.range(0, 5000)).allSatisfy(seed -> assertRoundTrip(RandomSpecs.sound(seed)));
    }

    private static void assertRoundTrip(BatcherSpec spec) {
        String json = SpecJson.write(spec);
        assertThat(SpecJson.read(json, "spec.json")).isEqualTo(spec);
        assertThat(SpecJson.write(SpecJson.read(json, "spec.json"))).isEqualTo(json);
    }

    @Test
    void takesTheDefaultsOfTheBuilder() {
        assertThat(SpecJson.read("{\"name\": \"joes\"}", "joes.json"))
                .isEqualTo(Batcher.named("joes").build());
        assertThat(SpecJson.read("""
                        {
                          "name": "joes",
                          "schedule": {"kind": "single"},
                          "targets": {"kind": "best"},
                          "ram": {},
                          "ports": {"kind": "controller-pid", "message": {}},
                          "workers": {}
                        }
                        """, "joes.json"))
                .isEqualTo(Batcher.named("joes").schedule(Dsl.single()).build());
    }

    @Test
    void writesPlainJson() {
        assertThat(SpecJson.write(Presets.named("shotgun-hgw").spec())).isEqualTo("""
                        {
                          "name" : "shotgun-hgw",
                          "schedule" : {
                            "kind" : "shotgun",
                            "landingGap" : "5ms",
                            "launchSlack" : "100ms"
                          },
                          "batch" : "HGW",
                          "targets" : {
                            "kind" : "best",
                            "by" : "money-per-ram-second"
                          },
                          "take" : {
                            "kind" : "optimal"
                          },
                          "ram" : {
                            "hosts" : [ ],
                            "reserves" : [ ],
                            "growAndWeakenOnHomeCores" : true
                          },
                          "ports" : {
                            "kind" : "controller-pid",
                            "message" : {
                              "name" : "landed",
                              "fields" : [ {
                                "name" : "id",
                                "type" : "int"
                              }, {
                                "name" : "late",
                                "type" : "millis"
                              } ]
                            }
                          },
                          "workers" : {
                            "temporary" : true
                          },
                          "onLevelUp" : {
                            "kind" : "predict"
                          },
                          "onDesync" : "reprep",
                          "logging" : [ {
                            "kind" : "terminal"
                          } ]
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                             | json-truncated  | a.json:1:1",
                "`  `                           | json-truncated  | a.json:1:3",
                "{                              | json-truncated  | a.json:1:2",
                "{\"name\": \"jo                | json-truncated  | a.json:1:13 name",
                "{\"name\": \"joes\"} {}        | json-malformed  | a.json:1:18",
                "{\"name\": \"joes\"} x         | json-malformed  | a.json:1:18",
                "{\"name\": \"joes\",}          | json-malformed  | a.json:1:17 name",
                "{name: \"joes\"}               | json-malformed  | a.json:1:2",
                "{\"ram\": {\"hosts\": [1,]}}   | json-malformed  | a.json:1:22 ram.hosts[1]",
                "{\"name\": \"a\", \"name\": 1} | json-malformed  | a.json:1:21 name",
                "{\"take\": NaN}                | json-malformed  | a.json:1:13 take",
                "[]                             | json-wrong-type | a.json:1:1",
                "\"joes\"                       | json-wrong-type | a.json:1:1",
            })
    void tellsTheLineColumnAndFieldOfWhatIsNoJson(String json, String code, String path) {
        assertThat(findings(json)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.path()).isEqualTo(path);
        });
    }

    @Test
    void rejectsEveryTruncation() {
        String json = SpecJson.write(RandomSpecs.sound(1)).strip();

        assertThat(IntStream.range(0, json.length()))
                .allSatisfy(length -> assertThat(findings(json.substring(0, length)))
                        .extracting(Finding::code)
                        .containsAnyOf("json-truncated", "json-malformed")
                        .hasSize(1));
    }

    @Test
    void rejectsAbsurdDepth() {
        assertThat(findings("{\"ram\": ".repeat(2000)))
                .extracting(Finding::code)
                .containsExactly("json-malformed");
    }

    @Test
    void rejectsNumbersBeyondTheirType() {
        assertThat(findings("{\"name\": \"a\", \"take\": {\"kind\": \"fraction\", \"fraction\": 1e400},"
                        + " \"ports\": {\"kind\": \"fixed\", \"number\": 2147483648}}"))
                .extracting(Finding::message)
                .containsExactly(
                        "must be a number below 1.8e308, was larger",
                        "must be a whole number below 2^31, was 2147483648");
    }

    @Test
    void acceptsAByteOrderMark() {
        assertThat(SpecJson.read("\uFEFF{\"name\": \"joes\"}", "joes.json").name())
                .isEqualTo("joes");
    }

    @Test
    void writesNoNumberThatJsonCannotSay() {
        BatcherSpec spec = Batcher.named("a").take(fraction(Double.NaN)).build();

        assertThatThrownBy(() -> SpecJson.write(spec))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fraction must be finite to be written as JSON, was NaN");
    }

    private static List<Finding> findings(String json) {
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> SpecJson.read(json, "a.json"));
        assertThat(thrown).as("what is wrong with %s", json).isNotNull();
        return thrown.findings();
    }
}
