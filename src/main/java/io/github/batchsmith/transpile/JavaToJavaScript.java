package io.github.batchsmith.transpile;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.transpile.module.Declaration;
import io.github.batchsmith.transpile.module.Declarations;
import io.github.batchsmith.transpile.module.ModuleText;
import io.github.batchsmith.transpile.module.SourceMap;
import io.github.batchsmith.transpile.syntax.PlacedText;
import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.Dialect;
import io.github.batchsmith.transpile.translate.FindingLog;
import io.github.batchsmith.transpile.translate.JavaSources;
import io.github.batchsmith.transpile.translate.ProgramTranslator;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns Java classes into JavaScript modules: one module for each class of static methods, with what it needs. */
public final class JavaToJavaScript {
    private final List<Path> classPath;
    private final BilledNames billed;
    private final Dialect dialect;

    /**
     * A transpiler.
     *
     * @param classPath folders and archives of the classes that the sources refer to
     * @param billed identifiers that the output must not contain
     * @param dialect which Java the sources are in
     */
    public JavaToJavaScript(Collection<Path> classPath, BilledNames billed, Dialect dialect) {
        this.dialect = dialect;
        this.classPath = List.copyOf(classPath);
        this.billed = billed;
    }

    /**
     * Modules by file name, and what is wrong.
     *
     * @param files text by name in name order; empty if there are errors
     * @param findings javac's errors and what cannot become JavaScript, in order of severity and place
     */
    public record Result(Map<String, String> files, List<Finding> findings) {
        public Result {
            files = Collections.unmodifiableMap(new TreeMap<>(files));
            findings = List.copyOf(findings);
        }
    }

    /** Transpiles the source files together; they may use each other. */
    public Result transpile(List<Path> sources) {
        FindingLog log = new FindingLog();
        Declarations declarations =
                ProgramTranslator.translate(new JavaSources(sources, classPath), billed, dialect, log);
        if (log.isEmpty() && declarations.members().isEmpty()) {
            log.add(Finding.error(
                    "nothing-to-transpile",
                    sources.isEmpty() ? "sources" : sources.get(0).toString(),
                    "there is no class with a static method that is not private",
                    dialect == Dialect.SCRIPT
                            ? "write a class with a static method main(NS ns)"
                            : "write the functions as static methods of a final class"));
        }
        checkFileNames(declarations, log);
        checkCircles(declarations, log);
        return new Result(log.isEmpty() ? modules(declarations) : Map.of(), log.findings());
    }

    private static void checkFileNames(Declarations declarations, FindingLog log) {
        Map<String, String> classByFile = new HashMap<>();
        for (Declaration member : declarations.members()) {
            if (member.origin().isEmpty()) {
                continue;
            }
            String type = topLevelClass(member);
            String other = classByFile.putIfAbsent(file(member), type);
            if (other != null && !other.equals(type)) {
                log.add(Finding.error(
                        "name-clash",
                        type,
                        type + " and " + other + " would both become " + file(member),
                        "rename one of the classes, or transpile them apart"));
            }
        }
    }

    private Map<String, String> modules(Declarations declarations) {
        Map<String, List<Declaration>> byFile = declarations.members().stream()
                .filter(member -> !member.origin().isEmpty())
                .collect(Collectors.groupingBy(JavaToJavaScript::file, TreeMap::new, Collectors.toList()));
        Map<String, String> fileByName = new HashMap<>();
        byFile.forEach((file, members) -> members.forEach(member -> fileByName.put(member.name(), file)));
        Set<String> shared = shared(byFile.values());
        Map<String, String> texts = new TreeMap<>();
        byFile.forEach((file, members) -> {
            List<Declaration> complete = withHelpers(members, declarations);
            ModuleText text =
                    ModuleText.of(new Declarations(complete, declarations.types()), exports(complete, shared));
            PlacedText module = withImports(text, file, complete, fileByName);
            if (dialect == Dialect.SCRIPT) {
                texts.put(file, module.text() + "//# sourceMappingURL=" + file + ".map\n");
                texts.put(file + ".map", SourceMap.of(file, module.origins()));
            } else {
                texts.put(file, module.text());
            }
        });
        return texts;
    }

    /** The members and the helpers that they use, which every module has for itself. */
    private static List<Declaration> withHelpers(List<Declaration> members, Declarations all) {
        List<Declaration> complete = new ArrayList<>(members);
        Deque<String> todo = new ArrayDeque<>();
        members.forEach(member -> todo.addAll(member.uses()));
        Set<String> known = new HashSet<>();
        while (!todo.isEmpty()) {
            all.find(todo.pop())
                    .filter(helper -> helper.origin().isEmpty() && known.add(helper.name()))
                    .ifPresent(helper -> {
                        complete.add(helper);
                        todo.addAll(helper.uses());
                    });
        }
        return complete;
    }

    /** Notes modules that import each other in a circle, which the game cannot load. */
    private void checkCircles(Declarations declarations, FindingLog log) {
        if (dialect == Dialect.SCRIPT) {
            ImportCircle.find(declarations, JavaToJavaScript::file)
                    .ifPresent(circle -> log.add(Finding.error(
                            "import-circle",
                            circle.get(0)
                                    .place()
                                    .map(at -> at.file() + ":" + at.line() + ":" + at.column())
                                    .orElse(circle.get(0).from()),
                            "the modules import each other in a circle: "
                                    + circle.stream()
                                            .map(ImportCircle.Import::text)
                                            .collect(Collectors.joining(", ")),
                            "put what both need into a third class")));
        }
    }

    private static PlacedText withImports(
            ModuleText module, String file, List<Declaration> members, Map<String, String> fileByName) {
        Set<String> own = members.stream().map(Declaration::name).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        members.forEach(member -> used.addAll(member.uses()));
        used.removeAll(own);
        for (String name : used) {
            String other = fileByName.getOrDefault(name, file);
            if (!other.equals(file)) {
                module.addImport("./" + other, name);
            }
        }
        return module.placed();
    }

    /** What may be asked for, and what other modules use. */
    private static Set<String> exports(List<Declaration> members, Set<String> shared) {
        return members.stream()
                .filter(member -> member.isPublic() || (!member.origin().isEmpty() && shared.contains(member.name())))
                .map(Declaration::name)
                .collect(Collectors.toSet());
    }

    /** Names that some modules use and do not declare themselves. */
    private static Set<String> shared(Collection<List<Declaration>> modules) {
        Set<String> shared = new HashSet<>();
        for (List<Declaration> members : modules) {
            Set<String> used = new HashSet<>();
            members.forEach(member -> used.addAll(member.uses()));
            members.forEach(member -> used.remove(member.name()));
            shared.addAll(used);
        }
        return shared;
    }

    private static String file(Declaration member) {
        String type = topLevelClass(member);
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) + ".js";
    }

    private static String topLevelClass(Declaration member) {
        return member.origin().replaceFirst("\\$.*", "");
    }
}
