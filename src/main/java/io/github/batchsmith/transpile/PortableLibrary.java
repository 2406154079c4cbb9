package io.github.batchsmith.transpile;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.transpile.module.Declaration;
import io.github.batchsmith.transpile.module.Declarations;
import io.github.batchsmith.transpile.module.ModuleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The portable functions of {@code game} and {@code plan} as JavaScript, made by the build. */
public final class PortableLibrary {
    /** Where the build puts the library among the classes. */
    static final String RESOURCE = "/io/github/batchsmith/portable.json";

    private final Declarations declarations;

    PortableLibrary(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The library of this build. */
    public static PortableLibrary load() {
        try (InputStream json = PortableLibrary.class.getResourceAsStream(RESOURCE)) {
            if (json == null) {
                throw new IllegalStateException("the build has not made " + RESOURCE + "; run mvn process-classes");
            }
            return new PortableLibrary(JsonMapper.shared().readValue(json, Declarations.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the library has. */
    Declarations declarations() {
        return declarations;
    }

    /**
     * The library with other functions of its own in the place of some.
     *
     * @param standIns for each name that of the function which stands in for it
     */
    public PortableLibrary with(Map<String, String> standIns) {
        return new PortableLibrary(declarations.with(standIns));
    }

    /** The functions that can be asked for, in source order. */
    public List<Declaration> functions() {
        return declarations.members().stream()
                .filter(member -> member.isFunction() && member.isPublic())
                .toList();
    }

    /**
     * An ES module that exports these functions and constants; the helpers that they need are there, but not exported.
     *
     * @throws InvalidInputException if the library has no such function
     */
    public String moduleFor(Collection<String> names) {
        requireKnown(names);
        return ModuleText.exporting(names, declarations).text();
    }

    /**
     * The same functions and helpers as a part of a script: nothing is exported.
     *
     * @throws InvalidInputException if the library has no such function
     */
    public String partFor(Collection<String> names) {
        requireKnown(names);
        return ModuleText.containing(names, declarations).text();
    }

    private void requireKnown(Collection<String> names) {
        Set<String> known = declarations.members().stream()
                .filter(Declaration::isPublic)
                .map(Declaration::name)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Finding> findings = names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> Finding.error(
                        "unknown-function",
                        name,
                        "the portable library has no public function or constant '" + name + "'",
                        "it has " + String.join(", ", known)))
                .toList();
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
    }
}
