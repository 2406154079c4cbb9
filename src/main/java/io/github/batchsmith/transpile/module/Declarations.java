package io.github.batchsmith.transpile.module;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Declarations by name, in the order in which they are written, with the types that they mention. */
public record Declarations(List<Declaration> members, List<TypeDefinition> types) {
    public Declarations {
        members = List.copyOf(members);
        types = List.copyOf(types);
    }

    /** The declaration of this name. */
    public Optional<Declaration> find(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /** The declarations without places in the sources, for use on other machines. */
    public Declarations withoutPlaces() {
        return new Declarations(members.stream().map(Declaration::withoutPlaces).toList(), types);
    }

    /**
     * The declarations with others in the place of some, whose names they take.
     *
     * @param standIns for each name that of the function which stands in for it
     */
    public Declarations with(Map<String, String> standIns) {
        List<Declaration> changed = members.stream()
                .map(member -> Optional.ofNullable(standIns.get(member.name()))
                        .map(other -> find(other).orElseThrow().named(member.name()))
                        .orElse(member))
                .toList();
        return new Declarations(changed, types);
    }

    /** The declarations of these names and all that they need, in order. */
    Declarations reachableFrom(Collection<String> names) {
        Map<String, Declaration> byName = new LinkedHashMap<>();
        members.forEach(member -> byName.put(member.name(), member));
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> todo = new ArrayDeque<>(names);
        while (!todo.isEmpty()) {
            String name = todo.pop();
            Optional<Declaration> member = Optional.ofNullable(byName.get(name));
            if (member.isPresent() && reached.add(name)) {
                todo.addAll(member.get().uses());
            }
        }
        return new Declarations(
                members.stream()
                        .filter(member -> reached.contains(member.name()))
                        .toList(),
                types);
    }
}
