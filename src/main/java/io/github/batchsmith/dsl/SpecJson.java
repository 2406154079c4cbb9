package io.github.batchsmith.dsl;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.policy.Policy;
import io.github.batchsmith.spec.BatcherSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of a spec. It says the same as the Java form, with the same defaults for what is left out, and is
 * described by a published {@linkplain #schema() JSON Schema}.
 */
public final class SpecJson {
    private static final String SCHEMA = "/io/github/batchsmith/spec.schema.json";
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build()
            .writerWithDefaultPrettyPrinter();

    private SpecJson() {}

    /**
     * Reads a spec.
     *
     * @param json the text
     * @param source what findings call the text, commonly the file's name
     * @throws InvalidInputException if the text is not JSON or not of the form of a spec; the findings tell the line,
     *     the column and the field of everything that is wrong. Values out of range are left to the validator.
     */
    public static BatcherSpec read(String json, String source) {
        List<Finding> findings = new ArrayList<>();
        Optional<BatcherSpec> spec = ObjectReader.readRoot(new JsonSource(source, json), findings, SpecForm::read);
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
        return spec.orElseThrow();
    }

    /**
     * Writes a spec with all its fields, indented, with a line break at the end; {@link #read} makes the same spec
     * of it.
     *
     * @throws IllegalArgumentException if a number is NaN or infinite
     * @throws InvalidInputException if it has policies, which only Java can say
     */
    public static String write(BatcherSpec spec) {
        if (!spec.policies().isEmpty()) {
            throw new InvalidInputException(
                    spec.policies().stream().map(SpecJson::withoutJson).toList());
        }
        return WRITER.writeValueAsString(SpecForm.write(spec)) + "\n";
    }

    private static Finding withoutJson(Policy<?> policy) {
        return FindingCode.POLICY_WITHOUT_JSON.at(
                policy.place(),
                policy.kind().word() + " has a function, which JSON cannot say",
                "keep the definition in Java");
    }

    /** The text of the JSON Schema (draft 2020-12). */
    public static String schema() {
        try (InputStream in = SpecJson.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
