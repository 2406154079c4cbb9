package io.github.batchsmith.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.SpecJson;
import io.github.batchsmith.spec.BatcherSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds each code against its examples on disk: a bad batcher with all its findings, and a good one without any. A
 * second word in the name of an example, as in {@code bad.mid.json}, is the world it is checked in.
 */
final class RuleExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/io/github/batchsmith/validate");

    static Stream<FindingCode> codes() {
        Stream<FindingCode> ofJson =
                Arrays.stream(FindingCode.values()).filter(code -> code.id().startsWith("json-"));
        Stream<FindingCode> ofSpecs = Rules.SPEC.stream().map(SpecRule::code);
        Stream<FindingCode> ofWorlds = Rules.WORLD.stream().map(WorldRule::code);
        return Stream.of(ofJson, ofSpecs, ofWorlds).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsAllThatIsWrongWithTheBadExample(FindingCode code) throws IOException {
        List<Finding> findings = check(example(code, "bad"));

        assertThat(findings).extracting(Finding::code).contains(code.id());
        String found = findings.stream().map(Finding::toString).collect(Collectors.joining("\n", "", "\n"));
        Path expected = EXAMPLES.resolve(code.id()).resolve("bad.findings");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, found);
        }
        assertThat(expected).as("write it with -Dgolden.write=true").exists().hasContent(found);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsNothingWrongWithTheGoodExample(FindingCode code) throws IOException {
        assertThat(check(example(code, "good"))).isEmpty();
    }

    @Test
    void hasExamplesForNothingElse() throws IOException {
        List<String> known =
                Stream.concat(codes().map(FindingCode::id), Stream.of("worlds")).toList();
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    private static List<Finding> check(Path example) throws IOException {
        String[] words = example.getFileName().toString().split("\\.", -1);
        try {
            BatcherSpec spec = SpecJson.read(Files.readString(example), words[0] + ".json");
            return words.length == 2 ? Validator.check(spec) : Validator.check(spec, TestWorlds.named(words[1]));
        } catch (InvalidInputException e) {
            return e.findings();
        }
    }

    private static Path example(FindingCode code, String kind) throws IOException {
        Path folder = EXAMPLES.resolve(code.id());
        assertThat(folder).as("examples of %s", code.id()).isDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().matches(kind + "(\\.\\w+)?\\.json"))
                    .toList();
            assertThat(found).as("%s example of %s", kind, code.id()).hasSize(1);
            return found.get(0);
        }
    }
}
