package io.github.batchsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.diagnostic.Finding;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.InvalidPluginDescriptorException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;

class ParameterNamesTest {
    private static final ParameterNames NAMES = new ParameterNames(Map.of(
            "batchsmith.world", "world", "batchsmith.duration", "duration", "batchsmith.minIncome", "minIncome"));

    @Test
    void namesWhatThePomMisspellsAndWhatWasMeant() {
        assertThat(NAMES.misspelt(Set.of("world", "duratoin", "colour")))
                .extracting(Finding::toString)
                .containsExactly(
                        "error parameter-unknown at <colour>: no goal has a parameter of this name"
                                + " (mvn batchsmith:help -Ddetail lists them)",
                        "error parameter-unknown at <duratoin>: no goal has a parameter of this name"
                                + " (did you mean \"duration\"?)");
    }

    @Test
    void tellsOfPropertiesThatNoGoalHas() {
        assertThat(NAMES.withoutEffect(Set.of("batchsmith.wrold", "user.wrold"), Set.of()))
                .extracting(Finding::toString)
                .containsExactly(
                        "warning parameter-unknown at -Dbatchsmith.wrold: no goal has a parameter of this name,"
                                + " it has no effect (did you mean \"batchsmith.world\"?)");
    }

    @Test
    void tellsOfPropertiesThatThePomOverrules() {
        assertThat(NAMES.withoutEffect(Set.of("batchsmith.world", "batchsmith.duration"), Set.of("world")))
                .extracting(Finding::toString)
                .containsExactly(
                        "warning parameter-overruled at -Dbatchsmith.world: has no effect where the pom sets"
                                + " <world> (change it in the pom, or set it there as a property: <properties><batchsmith.world>)");
    }

    @Test
    void areThoseOfAllGoalsThatSomebodyCanSet() throws Exception {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.addMojo(goal("generate", "outputDirectory", "${batchsmith.out}", "skip", "${batchsmith.generate.skip}"));
        plugin.addMojo(goal("verify", "basedir", "", "skip", "${batchsmith.verify.skip}"));

        assertThat(ParameterNames.of(plugin).nameByProperty())
                .containsOnly(
                        Map.entry("batchsmith.out", "outputDirectory"),
                        Map.entry("batchsmith.generate.skip", "skip"),
                        Map.entry("batchsmith.verify.skip", "skip"));
    }

    private static MojoDescriptor goal(String name, String... namesAndExpressions)
            throws DuplicateParameterException, InvalidPluginDescriptorException {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal(name);
        for (int i = 0; i < namesAndExpressions.length; i += 2) {
            Parameter parameter = new Parameter();
            parameter.setName(namesAndExpressions[i]);
            parameter.setExpression(namesAndExpressions[i + 1]);
            goal.addParameter(parameter);
        }
        return goal;
    }
}
