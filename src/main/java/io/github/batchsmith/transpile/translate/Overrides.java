package io.github.batchsmith.transpile.translate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Which methods of the sources override or implement which, there and in libraries. */
final class Overrides {
    private final Attribution attribution;
    private final Map<ExecutableElement, Set<ExecutableElement>> overridden = new HashMap<>();
    private final Map<ExecutableElement, Set<ExecutableElement>> overriding = new HashMap<>();

    Overrides(Attribution attribution, List<TypeElement> types) {
        this.attribution = attribution;
        types.stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .forEach(method -> overridden(method)
                        .forEach(one -> overriding
                                .computeIfAbsent(one, any -> new LinkedHashSet<>())
                                .add(method)));
    }

    /** The methods of the sources that override or implement this one. */
    Set<ExecutableElement> overriding(ExecutableElement method) {
        return overriding.getOrDefault(method, Set.of());
    }

    /** The methods that this one overrides or implements, nearest first. */
    Set<ExecutableElement> overridden(ExecutableElement method) {
        Set<ExecutableElement> known = overridden.get(method);
        if (known != null) {
            return known;
        }
        Set<ExecutableElement> found = new LinkedHashSet<>();
        if (!method.getModifiers().contains(Modifier.STATIC) && method.getKind() == ElementKind.METHOD) {
            collect(JavaTypes.owner(method).asType(), method, found);
        }
        overridden.put(method, found);
        return found;
    }

    /** Whether the type declares a method that overrides the given one. */
    boolean declares(TypeElement type, ExecutableElement method) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(one -> attribution.declaration(one).isPresent()
                        && overridden(one).contains(method));
    }

    private void collect(TypeMirror type, ExecutableElement method, Set<ExecutableElement> found) {
        for (TypeMirror superType : attribution.types().directSupertypes(type)) {
            JavaTypes.asClass(superType).ifPresent(element -> {
                ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                        .filter(one -> one.getSimpleName().equals(method.getSimpleName()))
                        .filter(one -> attribution.elements().overrides(method, one, JavaTypes.owner(method)))
                        .forEach(found::add);
                collect(superType, method, found);
            });
        }
    }
}
