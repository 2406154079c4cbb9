package io.github.batchsmith.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.GameVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    private static final Path SOURCES = Path.of("templates");
    private static final String COMMENT = "<#-- ";

    @TempDir
    private Path mine;

    @Test
    void listsEveryTemplateThereIs() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(BuiltInTemplates.textByName().keySet())
                    .isEqualTo(files.map(
                                    file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.endsWith(".ftl") && !name.startsWith("report/"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyTemplateSaysFirstWhatItLaysOut() {
        assertThat(BuiltInTemplates.textByName().values()).allMatch(text -> text.startsWith(COMMENT));
    }

    @Test
    void thePageExplainsTheVariablesThatThereAre() throws IOException {
        String page = Files.readString(SOURCES.resolve("README.md"));
        assertThat(explained(page, "Variables of the controller")).isEqualTo(components(ControllerView.class));
        assertThat(components(ChoiceView.class))
                .containsAll(explained(page, "Variables of a controller that chooses its schedule"))
                .isSubsetOf(named(page, "Variables of a controller that chooses its schedule"));
        assertThat(explained(page, "Variables of a worker")).isEqualTo(components(WorkerView.class));
        assertThat(explained(page, "Variables of the policies")).isEqualTo(components(PolicyView.class));
        assertThat(explained(page, "Variables of a message")).isEqualTo(components(MessageView.class));
    }

    @Test
    void aTemplateOfOnesOwnReplacesTheBuiltInOne() {
        write("worker/timed.ftl", "// mine: ${op}\n");

        assertThat(render("jit").get("jit/grow.js")).isEqualTo("// mine: grow\n");
        assertThat(render("jit").get("jit/controller.js"))
                .isEqualTo(renderBuiltIn("jit").get("jit/controller.js"));
    }

    @Test
    void theFirstFolderWins(@TempDir Path other) throws IOException {
        write("worker/timed.ftl", "// mine\n");
        Files.createDirectories(other.resolve("worker"));
        Files.writeString(other.resolve("worker/timed.ftl"), "// other\n");

        assertThat(render(Templates.with(List.of(mine, other)), "jit").get("jit/grow.js"))
                .isEqualTo("// mine\n");
    }

    @Test
    void allTemplatesWrittenOutRenderTheSame() {
        BuiltInTemplates.textByName().forEach(this::write);

        assertThat(Presets.all())
                .allSatisfy(preset -> assertThat(render(preset.spec().name()))
                        .isEqualTo(renderBuiltIn(preset.spec().name())));
    }

    @Test
    void namesAVariableThatIsNotThereWithItsLine() {
        write("worker/timed.ftl", "first\nsecond ${opp}\n");

        assertThatThrownBy(() -> render("jit"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(mine.resolve("worker/timed.ftl") + ":2")
                .hasMessageContaining("opp is no variable here")
                .hasMessageContaining("duration, latest, message, op, threads");
    }

    @Test
    void collectsTemplatesOfOtherNamesAndThoseThatCannotBeRead() {
        write("worker/timd.ftl", "text");
        write("part/head.ftl", "one\n<#if true>\n");

        assertThatThrownBy(() -> Templates.with(List.of(mine)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(mine.resolve("worker/timd.ftl").toString())
                .hasMessageContaining("worker/timed.ftl")
                .hasMessageContaining(mine.resolve("part/head.ftl") + ":");
    }

    @Test
    void refusesAFolderThatIsNotThereOrHoldsNoTemplate() {
        assertThatThrownBy(() -> Templates.with(List.of(mine))).hasMessageContaining("holds no template");
        assertThatThrownBy(() -> Templates.with(List.of(mine.resolve("none")))).hasMessageContaining("is no folder");
    }

    @Test
    void noTemplateReachesIntoJava() {
        write("worker/timed.ftl", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}\n");

        assertThatThrownBy(() -> render("jit"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("timed.ftl:1");
    }

    private void write(String name, String text) {
        try {
            Path file = mine.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> render(String preset) {
        return render(Templates.with(List.of(mine)), preset);
    }

    private static Map<String, String> renderBuiltIn(String preset) {
        return render(Templates.builtIn(), preset);
    }

    private static Map<String, String> render(Templates templates, String preset) {
        return new Renderer(templates)
                .render(Presets.named(preset).spec(), RenderOptions.forVersion(GameVersion.V3))
                .files();
    }

    private static Set<String> components(Class<? extends Record> view) {
        return Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whatever a section names, in its tables or not. */
    private static Set<String> named(String page, String heading) {
        return Pattern.compile("`(\\w+)`")
                .matcher(section(page, heading))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String section(String page, String heading) {
        String section = page.substring(page.indexOf("## " + heading));
        int end = section.indexOf("\n## ");
        return end < 0 ? section : section.substring(0, end);
    }

    private static Set<String> explained(String page, String heading) {
        return section(page, heading)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', 1)))
                .flatMap(line -> Pattern.compile("`(\\w+)`").matcher(line).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
