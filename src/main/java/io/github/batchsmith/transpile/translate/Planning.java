package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.transpile.module.Declaration;
import io.github.batchsmith.transpile.module.Declarations;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The planning functions and constants that a module may import, since they have a JavaScript already.
 *
 * @param library all that there are
 */
record Planning(Declarations library) {
    /** Nothing to import. */
    static final Planning NONE = new Planning(new Declarations(List.of(), List.of()));

    /** What the function or constant is called; empty if it is none that can be imported. */
    Optional<String> nameOf(Element element) {
        if (!element.getModifiers().contains(Modifier.STATIC)
                || !(element.getEnclosingElement() instanceof TypeElement owner)) {
            return Optional.empty();
        }
        return library.find(element.getSimpleName().toString())
                .filter(Declaration::isPublic)
                .filter(each -> owner.getQualifiedName().contentEquals(each.origin()))
                .map(Declaration::name);
    }

    /** The names of those that are among the elements. */
    Set<String> namesIn(Collection<Element> elements) {
        return elements.stream().flatMap(each -> nameOf(each).stream()).collect(Collectors.toSet());
    }
}
