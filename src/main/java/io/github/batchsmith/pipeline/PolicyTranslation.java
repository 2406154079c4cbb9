package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.policy.Policy;
import io.github.batchsmith.policy.PolicyKind;
import io.github.batchsmith.policy.PolicyScript;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.transpile.PolicyModule;
import io.github.batchsmith.transpile.translate.JavaSources;
import io.github.batchsmith.transpile.translate.PolicyTranslator.Wanted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a definition's policies into JavaScript. */
final class PolicyTranslation {
    private final List<Path> classPath;

    /**
     * @param classPath folders and jars of what definitions use, besides Batchsmith's own
     */
    PolicyTranslation(List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
    }

    /**
     * The spec with its policies in JavaScript, if it has any.
     *
     * @param sources files that the definition was compiled from
     * @throws InvalidInputException if a policy cannot become JavaScript
     */
    BatcherSpec translated(BatcherSpec spec, List<Path> sources) {
        List<Policy<?>> policies = spec.policies();
        if (policies.isEmpty()) {
            return spec;
        }
        List<Wanted> wanted = policies.stream()
                .map(each -> new Wanted(each.kind().functionName(), each.kind().word(), each.className(), each.line()))
                .toList();
        PolicyModule module = PolicyModule.of(
                new JavaSources(sources, Transpilation.withOwnClasses(classPath)), Transpilation.billedNames(), wanted);
        Map<PolicyKind, String> names = new EnumMap<>(PolicyKind.class);
        policies.forEach(
                each -> Optional.ofNullable(module.names().get(each.kind().functionName()))
                        .ifPresent(name -> names.put(each.kind(), name)));
        return spec.withPolicyScript(new PolicyScript(module.text(), names, module.imports()));
    }

    /**
     * The same for a class that somebody else compiled.
     *
     * @throws InvalidInputException if the source of a class with policies is not found, or cannot become JavaScript
     */
    BatcherSpec translated(BatcherSpec spec, Class<?> definition) {
        ClassSources sources = ClassSources.around(definition, classPath);
        Set<Path> files = new LinkedHashSet<>();
        List<Finding> missing = new ArrayList<>();
        for (Policy<?> each : spec.policies()) {
            Optional<Path> file = sources.find(each.className());
            file.ifPresentOrElse(files::add, () -> missing.add(missing(each, sources)));
        }
        if (!missing.isEmpty()) {
            throw new InvalidInputException(missing);
        }
        return translated(spec, List.copyOf(files));
    }

    private static Finding missing(Policy<?> policy, ClassSources sources) {
        return Finding.error(
                "policy-source-missing",
                policy.place(),
                policy.kind().word() + " has a function, whose source was not found in "
                        + String.join(
                                ", ",
                                sources.folders().stream().map(Path::toString).toList()),
                "add the folder of the source to --classpath, or give the .java file itself");
    }
}
