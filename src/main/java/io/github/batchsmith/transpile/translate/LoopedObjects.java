package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.EnhancedForLoopTree;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Objects of the sources that loops go over as an {@code Iterable}, so that JavaScript's loops must be able to. */
final class LoopedObjects {
    private final Overrides overrides;
    private final boolean loopsOverAny;

    LoopedObjects(Attribution attribution, Overrides overrides) {
        this.overrides = overrides;
        this.loopsOverAny = loopsOverAny(attribution);
    }

    /** Whether JavaScript's loops must be able to go over objects of the class. */
    boolean isAmong(TypeElement type) {
        return loopsOverAny
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals("iterator")
                                && overrides.overridden(method).stream()
                                        .anyMatch(one -> JavaTypes.owner(one)
                                                .getQualifiedName()
                                                .contentEquals("java.lang.Iterable")));
    }

    /** Whether some loop goes over an {@code Iterable}, be it a list or an object of the sources. */
    private static boolean loopsOverAny(Attribution attribution) {
        boolean[] found = {false};
        WholeTreeScanner scanner = new WholeTreeScanner() {
            @Override
            public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
                found[0] |= JavaTypes.qualifiedName(attribution.type(tree.getExpression()))
                        .equals("java.lang.Iterable");
                return super.visitEnhancedForLoop(tree, null);
            }
        };
        attribution.units().forEach(unit -> scanner.scan(unit, null));
        return found[0];
    }
}
