package io.github.batchsmith.transpile;

import io.github.batchsmith.transpile.module.Declaration;
import io.github.batchsmith.transpile.module.Declarations;
import io.github.batchsmith.transpile.syntax.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Modules that import each other. */
final class ImportCircle {
    private final Map<String, Map<String, Import>> imports = new TreeMap<>();
    private final Set<String> done = new HashSet<>();

    private ImportCircle() {}

    /**
     * One file that uses another.
     *
     * @param place where it first names something of the other; empty where Java does not name it
     */
    record Import(String from, String to, Optional<Place> place) {
        /** The files with file and line of the Java. */
        String text() {
            return from + " uses " + to
                    + place.map(at -> " (" + at.file() + ":" + at.line() + ")").orElse("");
        }
    }

    /** The imports of a circle in their order, if there is one. */
    static Optional<List<Import>> find(Declarations declarations, Function<Declaration, String> file) {
        Map<String, String> fileByName = new HashMap<>();
        List<Declaration> members = declarations.members().stream()
                .filter(member -> !member.origin().isEmpty())
                .toList();
        members.forEach(member -> fileByName.put(member.name(), file.apply(member)));
        ImportCircle circle = new ImportCircle();
        for (Declaration member : members) {
            String from = file.apply(member);
            Map<String, Import> targets = circle.imports.computeIfAbsent(from, any -> new TreeMap<>());
            for (String name : member.uses()) {
                String to = fileByName.getOrDefault(name, from);
                Optional<Place> place = Optional.ofNullable(member.borrowed().get(name));
                if (!to.equals(from)) {
                    targets.merge(
                            to,
                            new Import(from, to, place),
                            (one, other) -> one.place().isPresent() ? one : other);
                }
            }
        }
        return circle.imports.keySet().stream()
                .flatMap(start -> circle.from(start, new ArrayList<>()).stream())
                .findFirst();
    }

    private Optional<List<Import>> from(String file, List<String> path) {
        if (path.contains(file)) {
            return Optional.of(importsOf(path.subList(path.indexOf(file), path.size())));
        }
        if (done.contains(file)) {
            return Optional.empty();
        }
        path.add(file);
        Optional<List<Import>> found = imports.getOrDefault(file, Map.of()).keySet().stream()
                .flatMap(next -> from(next, path).stream())
                .findFirst();
        path.remove(path.size() - 1);
        done.add(file);
        return found;
    }

    private List<Import> importsOf(List<String> circle) {
        List<Import> found = new ArrayList<>();
        for (int i = 0; i < circle.size(); i++) {
            String next = circle.get((i + 1) % circle.size());
            found.add(Objects.requireNonNull(
                    imports.getOrDefault(circle.get(i), Map.of()).get(next)));
        }
        return found;
    }
}
