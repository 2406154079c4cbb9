package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.transpile.module.TypeDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Records and enums as type definitions in documentation. */
final class TypeDefinitions {
    private final Program program;

    TypeDefinitions(Program program) {
        this.program = program;
    }

    /** The types and those that their properties have, sorted by name. */
    List<TypeDefinition> of(Collection<TypeElement> types) {
        Map<String, TypeElement> byName = new TreeMap<>();
        Map<String, TypeDefinition> definitions = new TreeMap<>();
        Deque<TypeElement> todo = new ArrayDeque<>(types);
        while (!todo.isEmpty()) {
            TypeElement type = todo.pop();
            String name = type.getSimpleName().toString();
            TypeElement known = byName.putIfAbsent(name, type);
            if (known == null) {
                definitions.put(name, type.getKind() == ElementKind.ENUM ? ofEnum(type) : ofRecord(type, todo));
            } else if (!known.equals(type)) {
                reportClash(type, known);
            }
        }
        return List.copyOf(definitions.values());
    }

    private void reportClash(TypeElement type, TypeElement known) {
        program.attribution()
                .declaration(type)
                .or(() -> program.attribution().declaration(known))
                .ifPresent(tree -> program.log()
                        .error(
                                program.attribution().position(tree),
                                "name-clash",
                                "two types are called " + type.getSimpleName() + ": " + type.getQualifiedName()
                                        + " and " + known.getQualifiedName(),
                                "rename one of them"));
    }

    private TypeDefinition ofEnum(TypeElement type) {
        String alternatives = type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> "\"" + Names.enumText(constant.getSimpleName().toString()) + "\"")
                .collect(Collectors.joining(" | "));
        return definition(type, alternatives, javadoc(type), List.of());
    }

    private TypeDefinition ofRecord(TypeElement type, Deque<TypeElement> mentioned) {
        Javadoc javadoc = javadoc(type);
        List<TypeDefinition.Property> properties = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            References references = new References();
            String name = component.getSimpleName().toString();
            String docType = new DocTypes(program, references).text(component.asType());
            List<String> names = references.types().stream()
                    .map(one -> one.getSimpleName().toString())
                    .sorted()
                    .toList();
            mentioned.addAll(references.types());
            properties.add(new TypeDefinition.Property(
                    name, docType, javadoc.parameters().getOrDefault(name, ""), names));
        }
        return definition(type, "Object", javadoc, properties);
    }

    private static TypeDefinition definition(
            TypeElement type, String base, Javadoc javadoc, List<TypeDefinition.Property> properties) {
        return new TypeDefinition(
                type.getSimpleName().toString(),
                type.getQualifiedName().toString(),
                base,
                javadoc.paragraphs(),
                properties);
    }

    private Javadoc javadoc(Element type) {
        return Javadoc.parse(program.attribution().docComment(type));
    }
}
