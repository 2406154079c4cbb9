package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The enums whose order counts: those that are sorted, or are keys of sorted maps. They know their place themselves. */
final class OrderedEnums {
    private static final Set<String> ORDERING = Set.of(
            "sort",
            "sorted",
            "naturalOrder",
            "reverseOrder",
            "max",
            "min",
            "comparing",
            "thenComparing",
            "comparingByKey",
            "comparingByValue");

    private static final Set<String> ORDERED = Set.of("EnumMap", "EnumSet", "TreeMap", "TreeSet", "PriorityQueue");

    private final Attribution attribution;
    private final Set<TypeElement> found = new HashSet<>();

    private OrderedEnums(Attribution attribution) {
        this.attribution = attribution;
    }

    /** The enums of the sources whose order counts. */
    static Set<TypeElement> in(Attribution attribution) {
        OrderedEnums ordered = new OrderedEnums(attribution);
        attribution.units().forEach(unit -> ordered.new Uses().scan(unit, null));
        return Set.copyOf(ordered.found);
    }

    private void note(TypeMirror type) {
        if (type instanceof ArrayType array) {
            note(array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            if (element.getKind() == ElementKind.ENUM) {
                found.add(element);
            }
            declared.getTypeArguments().forEach(this::note);
        }
    }

    private final class Uses extends WholeTreeScanner {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            Element method = attribution.element(tree.getMethodSelect());
            boolean orders = ORDERING.contains(method.getSimpleName().toString());
            boolean sortedSet = method instanceof ExecutableElement
                    && ORDERED.contains(JavaTypes.owner(method).getSimpleName().toString());
            if (orders || sortedSet) {
                note(attribution.type(tree));
                tree.getArguments().forEach(argument -> note(attribution.type(argument)));
                ScriptCalls.receiver(tree).ifPresent(receiver -> note(attribution.type(receiver)));
            }
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
            noteSorted(tree);
            return super.visitNewClass(tree, null);
        }

        private void noteSorted(Tree tree) {
            TypeMirror type = attribution.type(tree);
            if (type instanceof DeclaredType declared
                    && ORDERED.contains(declared.asElement().getSimpleName().toString())) {
                declared.getTypeArguments().stream().limit(1).forEach(OrderedEnums.this::note);
            }
        }
    }
}
