package io.github.batchsmith.maven;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * The parameters of all goals, to find those that a build misspells: Maven passes over names that it does not know, so that
 * a check that somebody asked for would silently not be made.
 *
 * @param nameByProperty names in the pom by what stands after {@code -D}
 */
record ParameterNames(Map<String, String> nameByProperty) {
    private static final String OURS = "batchsmith.";

    ParameterNames {
        nameByProperty = Map.copyOf(nameByProperty);
    }

    /** Those of a plugin that somebody can set. */
    static ParameterNames of(PluginDescriptor plugin) {
        Map<String, String> nameByProperty = new TreeMap<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            for (Parameter each : goal.getParameters()) {
                String expression = Optional.ofNullable(each.getExpression()).orElse("");
                if (expression.startsWith("${") && expression.endsWith("}")) {
                    nameByProperty.put(expression.substring(2, expression.length() - 1), each.getName());
                }
            }
        }
        return new ParameterNames(nameByProperty);
    }

    /**
     * What a build sets for the plugin that none of its goals has.
     *
     * @param configured names of the parameters that the build sets
     */
    List<Finding> misspelt(Set<String> configured) {
        Collection<String> known = new TreeSet<>(nameByProperty.values());
        return new TreeSet<>(configured)
                .stream()
                        .filter(each -> !known.contains(each))
                        .map(each -> Finding.error(
                                "parameter-unknown",
                                "<" + each + ">",
                                "no goal has a parameter of this name",
                                hint(each, known)))
                        .toList();
    }

    /**
     * What the command line sets for the plugin without any effect.
     *
     * @param properties names of all properties of the command line
     * @param configured names of the parameters that the build sets
     */
    List<Finding> withoutEffect(Set<String> properties, Set<String> configured) {
        List<Finding> findings = new ArrayList<>();
        for (String each : new TreeSet<>(properties)) {
            if (!each.startsWith(OURS)) {
                continue;
            }
            Optional<String> name = Optional.ofNullable(nameByProperty.get(each));
            if (name.isEmpty()) {
                findings.add(Finding.warning(
                        "parameter-unknown",
                        "-D" + each,
                        "no goal has a parameter of this name, it has no effect",
                        hint(each, new TreeSet<>(nameByProperty.keySet()))));
            } else if (configured.contains(name.get())) {
                findings.add(Finding.warning(
                        "parameter-overruled",
                        "-D" + each,
                        "has no effect where the pom sets <" + name.get() + ">",
                        "change it in the pom, or set it there as a property: <properties><" + each + ">"));
            }
        }
        return findings;
    }

    private static String hint(String given, Collection<String> known) {
        return DidYouMean.closest(given, known)
                .map(close -> "did you mean \"" + close + "\"?")
                .orElse("mvn batchsmith:help -Ddetail lists them");
    }
}
