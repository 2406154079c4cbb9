package io.github.batchsmith.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.batchsmith.spec.RandomSpecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SpecSchemaTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/io/github/batchsmith/validate");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SpecJson.schema());

    private static List<Error> validate(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Test
    void isAValidSchema() {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(SpecJson.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsPresets() {
        assertThat(Presets.all())
                .allSatisfy(preset ->
                        assertThat(validate(SpecJson.write(preset.spec()))).isEmpty());
    }

    @Test
    void acceptsSoundSpecs() {
        assertThat(LongStream.range(0, 1000))
                .allSatisfy(seed -> assertThat(validate(SpecJson.write(RandomSpecs.sound(seed))))
                        .as("seed %d", seed)
                        .isEmpty());
    }

    static List<Path> goodExamples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.getFileName().toString().matches("good\\..*json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goodExamples")
    void acceptsGoodExamples(Path example) throws IOException {
        assertThat(validate(Files.readString(example))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong-type",
                "missing-field",
                "unknown-field",
                "unknown-kind",
                "unknown-choice",
                "not-a-duration"
            })
    void rejectsExamplesOfTheWrongShape(String code) throws IOException {
        assertThat(validate(Files.readString(EXAMPLES.resolve("json-" + code + "/bad.json"))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": 1}",
                "{\"name\": \"a\", \"nmae\": 1}",
                "{\"name\": \"a\", \"schedule\": {}}",
                "{\"name\": \"a\", \"schedule\": {\"kind\": \"jti\"}}",
                "{\"name\": \"a\", \"schedule\": {\"kind\": \"proto\", \"landingGap\": 5}}",
                "{\"name\": \"a\", \"take\": {\"kind\": \"optimal\", \"fraction\": 0.5}}",
                "{\"name\": \"a\", \"take\": {\"kind\": \"fraction\"}}",
                "{\"name\": \"a\", \"take\": {\"kind\": \"fraction\", \"fraction\": 1.5}}",
                "{\"name\": \"a\", \"ports\": {\"kind\": \"fixed\", \"number\": 0.5}}",
                "{\"name\": \"a\", \"onDesync\": {}}",
                "{\"name\": \"a\", \"logging\": {\"kind\": \"terminal\"}}",
                "{\"name\": \"a\", \"logging\": [{\"kind\": \"file\"}]}",
                "[]"
            })
    void rejectsOtherShapes(String json) {
        assertThat(validate(json)).isNotEmpty();
    }

    @Test
    void tellsTheDefaultsThatAreTaken() {
        JsonMapper mapper = JsonMapper.shared();
        JsonNode defaults = mapper.readTree(SpecJson.write(Batcher.named("joes").build()));
        JsonNode properties = mapper.readTree(SpecJson.schema()).get("properties");

        assertThat(defaults.properties())
                .filteredOn(field -> !field.getKey().equals("name"))
                .allSatisfy((Map.Entry<String, JsonNode> field) -> assertThat(
                                properties.get(field.getKey()).get("default"))
                        .isEqualTo(field.getValue()));
        assertThat(properties.propertyNames()).containsAll(defaults.propertyNames());
    }
}
