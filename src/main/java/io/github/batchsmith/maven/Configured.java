package io.github.batchsmith.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a build sets for a plugin, in its own pom or in those above it. */
final class Configured {
    private Configured() {}

    /**
     * Names of the parameters that are set for all of the plugin or for one execution.
     *
     * @param plugins the plugins of the build
     * @param key group and name of the plugin, with a colon between them
     */
    static Set<String> parameters(List<Plugin> plugins, String key) {
        Set<String> names = new TreeSet<>();
        plugins.stream()
                .filter(each -> each.getKey().equals(key))
                .flatMap(each -> Stream.concat(Stream.of(each), each.getExecutions().stream()))
                .map(ConfigurationContainer::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .flatMap(each -> Arrays.stream(((Xpp3Dom) each).getChildren()))
                .forEach(each -> names.add(each.getName()));
        return names;
    }
}
