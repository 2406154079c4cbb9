package io.github.batchsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

class ConfiguredTest {
    @Test
    void findsWhatIsSetForThePluginAndForItsExecutions() throws Exception {
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration(configuration("<duration>5m</duration>"));
        Plugin plugin = plugin("batchsmith");
        plugin.setConfiguration(configuration("<world>mid</world>"));
        plugin.addExecution(execution);

        assertThat(Configured.parameters(List.of(plugin), "it:batchsmith")).containsExactly("duration", "world");
    }

    @Test
    void leavesOtherPluginsAlone() throws Exception {
        Plugin other = plugin("other");
        other.setConfiguration(configuration("<colour>red</colour>"));

        assertThat(Configured.parameters(List.of(other, plugin("batchsmith")), "it:batchsmith"))
                .isEmpty();
    }

    private static Plugin plugin(String name) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("it");
        plugin.setArtifactId(name);
        return plugin;
    }

    private static Xpp3Dom configuration(String parameters) throws IOException, XmlPullParserException {
        return Xpp3DomBuilder.build(new StringReader("<configuration>" + parameters + "</configuration>"));
    }
}
