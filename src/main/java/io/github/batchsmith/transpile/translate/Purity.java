package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Notes where a policy depends on more than its parameters and constants. */
final class Purity {
    private static final Set<String> OUTSIDE = Set.of(
            "java.lang.System",
            "java.lang.Thread",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.UUID",
            "java.util.concurrent.ThreadLocalRandom",
            "java.time.Clock",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime");

    private final Attribution attribution;
    private final FindingLog log;

    Purity(Attribution attribution, FindingLog log) {
        this.attribution = attribution;
        this.log = log;
    }

    /** Checks the function itself, which may stand in the body of a method. */
    void checkFunction(Tree function) {
        new Surroundings().scan(function, null);
        new Calls().scan(function, null);
    }

    /** Checks a method, constant or class that it uses. */
    void checkUsed(Element element) {
        attribution.declaration(element).ifPresent(tree -> {
            if (element.getKind() == ElementKind.FIELD
                    && is(element, Modifier.STATIC)
                    && !is(element, Modifier.FINAL)) {
                impure(tree, "the variable '" + element.getSimpleName() + "'", "make it final");
            }
            new Calls().scan(tree, null);
        });
    }

    private static boolean is(Element element, Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }

    private void impure(Tree tree, String what, String hint) {
        log.error(
                attribution.position(tree),
                "policy-not-pure",
                "a policy must depend on its parameters and on constants alone, was on " + what,
                hint);
    }

    /** Looks for what the method or the object around the function knows. */
    private final class Surroundings extends WholeTreeScanner {
        private final Set<Element> own = new HashSet<>();

        @Override
        public Void visitVariable(VariableTree tree, Void unused) {
            attribution.find(tree).ifPresent(own::add);
            return super.visitVariable(tree, null);
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void unused) {
            attribution.find(tree).ifPresent(element -> check(tree, element));
            return null;
        }

        private void check(IdentifierTree tree, Element element) {
            boolean member = element.getKind().isField() || element.getKind() == ElementKind.METHOD;
            boolean variable =
                    element.getKind() == ElementKind.LOCAL_VARIABLE || element.getKind() == ElementKind.PARAMETER;
            if (tree.getName().contentEquals("this") || (member && !is(element, Modifier.STATIC))) {
                impure(tree, "'" + tree.getName() + "', which belongs to an object", "make it static");
            } else if (variable && !own.contains(element)) {
                impure(tree, "'" + tree.getName() + "', a variable around it", "make it a static final constant");
            }
        }
    }

    /** Looks for calls that give another result each time. */
    private final class Calls extends WholeTreeScanner {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            attribution.find(tree.getMethodSelect()).ifPresent(method -> check(tree, method));
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
            attribution.find(tree).ifPresent(constructor -> check(tree, constructor));
            return super.visitNewClass(tree, null);
        }

        private void check(Tree tree, Element called) {
            String owner = JavaTypes.owner(called).getQualifiedName().toString();
            boolean dice = owner.matches("java\\.lang\\.(Strict)?Math")
                    && called.getSimpleName().contentEquals("random");
            if (OUTSIDE.contains(owner) || dice) {
                String name = JavaTypes.owner(called).getSimpleName() + "." + called.getSimpleName();
                impure(tree, name.replace(".<init>", ""), "use what the parameters tell");
            }
        }
    }
}
