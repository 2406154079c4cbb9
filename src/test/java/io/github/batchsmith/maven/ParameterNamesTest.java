package io.github.batchsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.diagnostic.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParameterNamesTest {
    private static final ParameterNames NAMES = new ParameterNames(Map.of(
            "batchsmith.world", "world", "batchsmith.duration", "duration", "batchsmith.minIncome", "minIncome"));

    @TempDir
    private Path folder;

    @Test
    void namesWhatThePomMisspellsAndWhatWasMeant() throws IOException {
        Path pom = pom("batchsmith", "<world>mid</world><duratoin>5m</duratoin><colour>red</colour>");

        assertThat(NAMES.misspeltIn(pom))
                .extracting(Finding::toString)
                .containsExactly(
                        "error parameter-unknown at <colour>: no goal has a parameter of this name"
                                + " (mvn batchsmith:help -Ddetail lists them)",
                        "error parameter-unknown at <duratoin>: no goal has a parameter of this name"
                                + " (did you mean \"duration\"?)");
    }

    @Test
    void leavesOtherPluginsAlone() throws IOException {
        assertThat(NAMES.misspeltIn(pom("maven-jar-plugin", "<colour>red</colour>")))
                .isEmpty();
    }

    @Test
    void leavesAPomThatCannotBeReadToMaven() throws IOException {
        assertThat(NAMES.misspeltIn(Files.writeString(folder.resolve("pom.xml"), "<project")))
                .isEmpty();
        assertThat(NAMES.misspeltIn(folder.resolve("none.xml"))).isEmpty();
    }

    @Test
    void tellsOfPropertiesThatNoGoalHas() throws IOException {
        assertThat(NAMES.withoutEffect(Set.of("batchsmith.wrold", "user.wrold"), pom("batchsmith", "")))
                .extracting(Finding::toString)
                .containsExactly(
                        "warning parameter-unknown at -Dbatchsmith.wrold: no goal has a parameter of this name,"
                                + " it has no effect (did you mean \"batchsmith.world\"?)");
    }

    @Test
    void tellsOfPropertiesThatThePomOverrules() throws IOException {
        Path pom = pom("batchsmith", "<world>mid</world>");

        assertThat(NAMES.withoutEffect(Set.of("batchsmith.world", "batchsmith.duration"), pom))
                .extracting(Finding::toString)
                .containsExactly(
                        "warning parameter-overruled at -Dbatchsmith.world: has no effect where the pom sets"
                                + " <world> (change it in the pom, or set it there as a property: <properties><batchsmith.world>)");
    }

    @Test
    void readsTheDescriptorThatTheBuildMakes() throws IOException {
        String descriptor = """
                <plugin><mojos><mojo><configuration>
                  <basedir implementation="java.io.File" default-value="${project.basedir}"/>
                  <outputDirectory implementation="java.io.File">${batchsmith.out}</outputDirectory>
                  <skip implementation="boolean" default-value="false">${batchsmith.generate.skip}</skip>
                </configuration></mojo><mojo><configuration>
                  <skip implementation="boolean" default-value="false">${batchsmith.verify.skip}</skip>
                </configuration></mojo></mojos></plugin>
                """;

        assertThat(ParameterNames.of(new ByteArrayInputStream(descriptor.getBytes(StandardCharsets.UTF_8)))
                        .nameByProperty())
                .containsOnly(
                        Map.entry("batchsmith.out", "outputDirectory"),
                        Map.entry("batchsmith.generate.skip", "skip"),
                        Map.entry("batchsmith.verify.skip", "skip"));
    }

    @Test
    void refusesNothingWhereItDoesNotKnowTheParameters() throws IOException {
        ParameterNames none = new ParameterNames(Map.of());
        Path pom = pom("batchsmith", "<world>mid</world>");

        assertThat(none.misspeltIn(pom)).isEmpty();
        assertThat(none.withoutEffect(Set.of("batchsmith.world"), pom)).isEmpty();
    }

    private Path pom(String plugin, String configuration) throws IOException {
        return Files.writeString(
                folder.resolve("pom.xml"),
                "<project><build><plugins><plugin><artifactId>" + plugin
                        + "</artifactId><executions><execution><configuration>" + configuration
                        + "</configuration></execution></executions></plugin></plugins></build></project>");
    }
}
