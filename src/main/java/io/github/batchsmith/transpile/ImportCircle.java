package io.github.batchsmith.transpile;

import io.github.batchsmith.transpile.module.Declaration;
import io.github.batchsmith.transpile.module.Declarations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Modules that import each other. */
final class ImportCircle {
    private final Map<String, Set<String>> imports = new TreeMap<>();
    private final Set<String> done = new HashSet<>();

    private ImportCircle() {}

    /** The files of a circle in the order in which they import each other, if there is one. */
    static Optional<List<String>> find(Declarations declarations, Function<Declaration, String> file) {
        Map<String, String> fileByName = new HashMap<>();
        List<Declaration> members = declarations.members().stream()
                .filter(member -> !member.origin().isEmpty())
                .toList();
        members.forEach(member -> fileByName.put(member.name(), file.apply(member)));
        ImportCircle circle = new ImportCircle();
        for (Declaration member : members) {
            String from = file.apply(member);
            Set<String> targets = circle.imports.computeIfAbsent(from, any -> new TreeSet<>());
            member.uses().stream()
                    .map(name -> fileByName.getOrDefault(name, from))
                    .filter(to -> !to.equals(from))
                    .forEach(targets::add);
        }
        return circle.imports.keySet().stream()
                .flatMap(start -> circle.from(start, new ArrayList<>()).stream())
                .findFirst();
    }

    private Optional<List<String>> from(String file, List<String> path) {
        if (path.contains(file)) {
            return Optional.of(List.copyOf(path.subList(path.indexOf(file), path.size())));
        }
        if (done.contains(file)) {
            return Optional.empty();
        }
        path.add(file);
        Optional<List<String>> found = imports.getOrDefault(file, Set.of()).stream()
                .flatMap(next -> from(next, path).stream())
                .findFirst();
        path.remove(path.size() - 1);
        done.add(file);
        return found;
    }
}
