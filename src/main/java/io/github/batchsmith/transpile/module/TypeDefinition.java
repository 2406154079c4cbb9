package io.github.batchsmith.transpile.module;

import io.github.batchsmith.transpile.syntax.JsDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A type that documentation mentions: the shape of an object, or the texts that a constant of an enum may be.
 *
 * @param origin qualified name of the Java class
 * @param base {@code Object}, or the alternatives
 * @param description paragraphs
 * @param properties properties of an object, in order
 */
public record TypeDefinition(
        String name, String origin, String base, List<String> description, List<Property> properties) {
    public TypeDefinition {
        description = List.copyOf(description);
        properties = List.copyOf(properties);
    }

    /**
     * A property of an object.
     *
     * @param types names of the types that {@code type} mentions
     */
    public record Property(String name, String type, String doc, List<String> types) {
        public Property {
            types = List.copyOf(types);
        }
    }

    /** The comment that defines the type, with the properties that are used ({@code Type.property}). */
    String text(Set<String> usedProperties) {
        List<String> tags = new ArrayList<>();
        tags.add("@typedef {" + base + "} " + name);
        for (Property property : usedOf(usedProperties)) {
            tags.add(("@property {" + property.type() + "} " + property.name() + " " + property.doc()).trim());
        }
        return new JsDoc(description, tags).text();
    }

    /** The properties that are used, in order. */
    List<Property> usedOf(Set<String> usedProperties) {
        return properties.stream()
                .filter(property -> usedProperties.contains(name + "." + property.name()))
                .toList();
    }
}
