package io.github.batchsmith.transpile.module;

import io.github.batchsmith.transpile.syntax.PlacedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text of a module: imports, types, constants and classes in the order in which they need each other, functions. */
public final class ModuleText {
    private final Declarations content;
    private final Set<String> exported;
    private final TreeMap<String, TreeSet<String>> imports = new TreeMap<>();

    private ModuleText(Declarations content, Collection<String> exported) {
        this.content = content;
        this.exported = new HashSet<>(exported);
    }

    /** A module that exports these declarations and holds all that they need; names without declaration are ignored. */
    public static ModuleText exporting(Collection<String> names, Declarations declarations) {
        return new ModuleText(declarations.reachableFrom(names), names);
    }

    /** The same, but nothing is exported. */
    public static ModuleText containing(Collection<String> names, Declarations declarations) {
        return new ModuleText(declarations.reachableFrom(names), List.of());
    }

    /** A module of exactly these declarations, of which it exports those of the given names. */
    public static ModuleText of(Declarations content, Collection<String> exported) {
        return new ModuleText(content, exported);
    }

    /** Imports the name from the other file. */
    public void addImport(String file, String name) {
        imports.computeIfAbsent(file, any -> new TreeSet<>()).add(name);
    }

    /** The text, ending with a line break. */
    public String text() {
        return placed().text();
    }

    /** The text with the places that its lines come from. */
    public PlacedText placed() {
        Joined joined = new Joined();
        if (!imports.isEmpty()) {
            joined.add(importLines(), List.of());
        }
        typeTexts().forEach(type -> joined.add(type, List.of()));
        constants().forEach(constant -> joined.add(text(constant), shifted(constant)));
        content.members().stream()
                .filter(Declaration::isFunction)
                .forEach(function -> joined.add(text(function), shifted(function)));
        return joined.result();
    }

    /** Origins of the member's lines where its comment comes before. */
    private static List<PlacedText.Origin> shifted(Declaration member) {
        int lines = member.doc().isEmpty() ? 0 : (int) member.doc().lines().count();
        return member.origins().stream().map(origin -> origin.down(lines)).toList();
    }

    /** Parts with an empty line between them. */
    private static final class Joined {
        private final StringBuilder text = new StringBuilder();
        private final List<PlacedText.Origin> origins = new ArrayList<>();
        private int line;

        void add(String part, List<PlacedText.Origin> from) {
            if (!text.isEmpty()) {
                text.append("\n\n");
                line += 2;
            }
            from.forEach(origin -> origins.add(origin.down(line)));
            text.append(part);
            line += (int) part.chars().filter(c -> c == '\n').count();
        }

        PlacedText result() {
            return new PlacedText(text + "\n", origins);
        }
    }

    private String importLines() {
        return imports.entrySet().stream()
                .map(entry -> "import { " + String.join(", ", entry.getValue()) + " } from \"" + entry.getKey() + "\";")
                .collect(Collectors.joining("\n"));
    }

    private String text(Declaration member) {
        String doc = member.doc().isEmpty() ? "" : member.doc() + "\n";
        return doc + (exported.contains(member.name()) ? "export " : "") + member.source();
    }

    private List<String> typeTexts() {
        Set<String> properties = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>();
        content.members().forEach(member -> {
            properties.addAll(member.properties());
            todo.addAll(member.types());
        });
        Set<String> needed = new HashSet<>();
        while (!todo.isEmpty()) {
            String name = todo.pop();
            if (needed.add(name)) {
                content.types().stream()
                        .filter(type -> type.name().equals(name))
                        .forEach(type -> type.usedOf(properties).forEach(property -> todo.addAll(property.types())));
            }
        }
        return content.types().stream()
                .filter(type -> needed.contains(type.name()))
                .map(type -> type.text(properties))
                .toList();
    }

    /** A constant comes after those that its value needs, be it through functions. */
    private List<Declaration> constants() {
        Set<String> visited = new HashSet<>();
        Set<Declaration> ordered = new LinkedHashSet<>();
        content.members().stream()
                .filter(member -> !member.isFunction())
                .forEach(constant -> visit(constant, visited, ordered));
        return List.copyOf(ordered);
    }

    private void visit(Declaration member, Set<String> visited, Set<Declaration> ordered) {
        if (!visited.add(member.name())) {
            return;
        }
        boolean isClass = member.kind() == Declaration.Kind.CLASS;
        visitAll(isClass ? member.loads() : member.uses(), visited, ordered);
        if (!member.isFunction()) {
            ordered.add(member);
        }
        visitAll(member.uses(), visited, ordered);
    }

    private void visitAll(List<String> names, Set<String> visited, Set<Declaration> ordered) {
        names.forEach(name -> content.find(name).ifPresent(used -> visit(used, visited, ordered)));
    }
}
