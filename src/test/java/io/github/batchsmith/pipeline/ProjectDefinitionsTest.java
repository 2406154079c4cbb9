package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectDefinitionsTest {
    private static final String DEFINITION = """
            package game;
            import io.github.batchsmith.dsl.*;
            import io.github.batchsmith.spec.BatcherSpec;
            public final class %s implements BatcherDefinition {
                public BatcherSpec define() {
                    return Presets.find("single").orElseThrow().spec();
                }
            }
            """;

    @TempDir
    private Path project;

    private Path source;

    @BeforeEach
    void writeSources() throws IOException {
        source = write("src/main/java/game/Joes.java", DEFINITION.formatted("Joes"));
        write("src/main/java/game/Base.java", "package game; abstract class Base implements BatcherDefinition {}");
        write("src/main/java/game/Other.java", "package game; final class Other {}");
    }

    @Test
    void findsFilesAndSourcesOfClasses() throws IOException {
        Path json = write("bitburner/a.json", "{}");
        Path java = write("bitburner/B.java", DEFINITION.formatted("B"));
        Path helper = write("bitburner/Helper.java", "final class Helper {}");

        assertThat(definitions().all()).containsExactly(java.toString(), json.toString(), source.toString());
        assertThat(ProjectDefinitions.otherSources(project.resolve("bitburner")))
                .containsExactly(helper);
    }

    @Test
    void takesAClassThatIsNewerThanEverySource() throws IOException {
        compile();
        assertThat(definitions().all()).containsExactly("game.Joes");
        assertThat(definitions().sourceOfStale("game.Joes")).isEmpty();

        Files.setLastModifiedTime(
                project.resolve("src/main/java/game/Other.java"),
                FileTime.fromMillis(Files.getLastModifiedTime(source).toMillis() + 100_000));

        assertThat(definitions().all()).containsExactly(source.toString());
        assertThat(definitions().sourceOfStale("game.Joes")).contains(source.toString());
    }

    @Test
    void forgetsAClassWhoseSourceIsGone() throws IOException {
        compile();
        Files.delete(source);
        Files.setLastModifiedTime(
                project.resolve("src/main/java/game/Other.java"),
                FileTime.fromMillis(Files.getLastModifiedTime(project.resolve("classes/game/Joes.class"))
                                .toMillis()
                        + 100_000));

        assertThat(definitions().all()).isEmpty();
    }

    @Test
    void findsNothingInAProjectWithoutFolders() {
        assertThat(new ProjectDefinitions(project.resolve("no"), project.resolve("no"), List.of()).all())
                .isEmpty();
    }

    private void compile() throws IOException {
        Path classes = project.resolve("classes");
        DefinitionCompiler.ofThisJdk(source)
                .compile(source, List.of())
                .classes()
                .forEach((name, bytes) -> {
                    try {
                        Path file = classes.resolve(name.replace('.', '/') + ".class");
                        Files.createDirectories(file.getParent());
                        Files.write(file, bytes);
                    } catch (IOException failed) {
                        throw new java.io.UncheckedIOException(failed);
                    }
                });
    }

    private ProjectDefinitions definitions() {
        return new ProjectDefinitions(
                project.resolve("bitburner"), project.resolve("classes"), List.of(project.resolve("src/main/java")));
    }

    private Path write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
