package io.github.batchsmith.maven;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The parameters of all goals, to find those that a build misspells: Maven passes over names that it does not know, so that
 * a check that somebody asked for would silently not be made.
 *
 * @param nameByProperty names in the pom by what stands after {@code -D}
 */
record ParameterNames(Map<String, String> nameByProperty) {
    private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";
    private static final String PLUGIN = "batchsmith";

    ParameterNames {
        nameByProperty = Map.copyOf(nameByProperty);
    }

    /** Those of this plugin; none if it does not run as one. */
    static ParameterNames ofPlugin() {
        try (InputStream descriptor = ParameterNames.class.getResourceAsStream(DESCRIPTOR)) {
            return descriptor == null ? new ParameterNames(Map.of()) : of(descriptor);
        } catch (IOException unreadable) {
            return new ParameterNames(Map.of());
        }
    }

    /** Those that a plugin's descriptor lists. */
    static ParameterNames of(InputStream descriptor) throws IOException {
        Map<String, String> nameByProperty = new TreeMap<>();
        configured(parse(descriptor).getDocumentElement()).forEach(each -> {
            String text = each.getTextContent();
            if (text.startsWith("${") && text.endsWith("}")) {
                nameByProperty.put(text.substring(2, text.length() - 1), each.getTagName());
            }
        });
        return new ParameterNames(nameByProperty);
    }

    /** What a pom sets for this plugin that none of its goals has. */
    List<Finding> misspeltIn(Path pom) {
        Collection<String> known = new TreeSet<>(nameByProperty.values());
        return known.isEmpty()
                ? List.of()
                : setIn(pom).stream()
                        .filter(each -> !known.contains(each))
                        .map(each -> Finding.error(
                                "parameter-unknown",
                                "<" + each + ">",
                                "no goal has a parameter of this name",
                                hint(each, known)))
                        .toList();
    }

    /** What the command line sets for this plugin without any effect. */
    List<Finding> withoutEffect(Set<String> properties, Path pom) {
        Set<String> inPom = setIn(pom);
        List<Finding> findings = new ArrayList<>();
        for (String each : new TreeSet<>(properties)) {
            if (!each.startsWith(PLUGIN + ".") || nameByProperty.isEmpty()) {
                continue;
            }
            Optional<String> name = Optional.ofNullable(nameByProperty.get(each));
            if (name.isEmpty()) {
                findings.add(Finding.warning(
                        "parameter-unknown",
                        "-D" + each,
                        "no goal has a parameter of this name, it has no effect",
                        hint(each, new TreeSet<>(nameByProperty.keySet()))));
            } else if (inPom.contains(name.get())) {
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

    /** Names of the parameters that a pom sets for this plugin, for all of it or for one execution. */
    private static Set<String> setIn(Path pom) {
        Set<String> names = new TreeSet<>();
        try (InputStream text = Files.newInputStream(pom)) {
            elements(parse(text).getElementsByTagName("plugin"))
                    .filter(ParameterNames::isThis)
                    .flatMap(ParameterNames::configured)
                    .forEach(each -> names.add(each.getTagName()));
        } catch (IOException unreadable) {
            return Set.of(); // Maven has read it, and knows better what is wrong with it
        }
        return names;
    }

    private static boolean isThis(Element plugin) {
        return elements(plugin.getChildNodes())
                .anyMatch(each -> each.getTagName().equals("artifactId")
                        && each.getTextContent().strip().equals(PLUGIN));
    }

    private static Stream<Element> configured(Element element) {
        return elements(element.getElementsByTagName("configuration")).flatMap(each -> elements(each.getChildNodes()));
    }

    private static Stream<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements.stream();
    }

    private static Document parse(InputStream text) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(text);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }
}
