package io.github.batchsmith.transpile;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.transpile.module.Declaration;
import io.github.batchsmith.transpile.module.Declarations;
import io.github.batchsmith.transpile.module.ModuleText;
import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.FindingLog;
import io.github.batchsmith.transpile.translate.JavaSources;
import io.github.batchsmith.transpile.translate.PolicyTranslator;
import io.github.batchsmith.transpile.translate.PolicyTranslator.Translated;
import io.github.batchsmith.transpile.translate.PolicyTranslator.Wanted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A module of the functions that a definition passes to the words of the DSL.
 *
 * @param text JavaScript that imports planning functions from {@code ./plan.js}
 * @param names what each function is called there, by the name that was proposed for it
 * @param imports names of the planning functions and constants that it imports, sorted
 */
public record PolicyModule(String text, Map<String, String> names, List<String> imports) {
    private static final String PLAN = "./plan.js";

    public PolicyModule {
        names = Map.copyOf(names);
        imports = List.copyOf(imports);
    }

    /**
     * Translates the functions.
     *
     * @throws InvalidInputException if the sources do not compile, a function is not found or cannot become JavaScript
     */
    public static PolicyModule of(JavaSources sources, BilledNames billed, List<Wanted> wanted) {
        Declarations library = PortableLibrary.load().declarations();
        FindingLog log = new FindingLog();
        Translated translated = PolicyTranslator.translate(sources, billed, library, wanted, log);
        if (!log.isEmpty()) {
            throw new InvalidInputException(log.findings());
        }
        List<String> imports = imports(translated.content(), library);
        ModuleText module = ModuleText.of(
                translated.content(), Set.copyOf(translated.names().values()));
        imports.forEach(name -> module.addImport(PLAN, name));
        return new PolicyModule(module.text(), translated.names(), imports);
    }

    private static List<String> imports(Declarations content, Declarations library) {
        Set<String> own = content.members().stream().map(Declaration::name).collect(Collectors.toSet());
        Set<String> used = content.members().stream()
                .flatMap(member -> member.uses().stream())
                .filter(name -> !own.contains(name))
                .filter(name -> library.find(name).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        return List.copyOf(used);
    }
}
