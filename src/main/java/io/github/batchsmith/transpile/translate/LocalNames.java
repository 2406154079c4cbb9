package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Names of the variables of one declaration. A variable keeps its Java name unless JavaScript reserves it, or the
 * declaration also refers to a function or constant of that name, which the variable would hide.
 */
final class LocalNames {
    private final Program program;
    private final Attribution attribution;
    private final Set<Element> locals = new LinkedHashSet<>();
    private final Set<Element> reassigned = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Element, Expression> names = new HashMap<>();
    private final Function<Element, Expression> around;

    /**
     * The names of a declaration.
     *
     * @param around what stands for the variables that are declared outside
     */
    LocalNames(Program program, Tree declaration, Function<Element, Expression> around) {
        this.around = around;
        this.program = program;
        this.attribution = program.attribution();
        Scan scan = new Scan();
        scan.scan(declaration, null);
        takeNamesOf(Initializers.before(program, declaration), scan);
        locals.forEach(local ->
                names.put(local, Expression.name(free(local.getSimpleName().toString()))));
    }

    /** Also keeps free what the members mention, be it a variable around the class. */
    private void takeNamesOf(List<Tree> members, Scan scan) {
        scan.scan(members, null);
        new WholeTreeScanner() {
            @Override
            public Void visitIdentifier(IdentifierTree tree, Void unused) {
                attribution
                        .find(tree)
                        .filter(LocalNames::isVariable)
                        .filter(variable -> !locals.contains(variable))
                        .ifPresent(variable -> taken.add(name(variable)));
                return null;
            }
        }.scan(members, null);
    }

    private static boolean isVariable(Element element) {
        return switch (element.getKind()) {
            case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE -> true;
            default -> false;
        };
    }

    /** The variable by its name in Java. */
    static Expression unchanged(Element variable) {
        return Expression.name(variable.getSimpleName().toString());
    }

    /** What the variable is called. */
    String name(Element variable) {
        return expression(variable) instanceof Expression.Identifier identifier
                ? identifier.name()
                : variable.getSimpleName().toString();
    }

    /** What stands for the variable. */
    Expression expression(Element variable) {
        Expression known = names.get(variable);
        return known != null ? known : around.apply(variable);
    }

    /** Lets the expression stand for the variable from now on. */
    void bind(Element variable, Expression expression) {
        names.put(variable, expression);
    }

    /** Whether the variable gets a value after its declaration. */
    boolean isReassigned(Element variable) {
        return reassigned.contains(variable);
    }

    /** The name, or the name with an underscore if it is not free in this declaration. */
    String free(String name) {
        String free = Names.spelled(name);
        while (taken.contains(free) || Names.isReserved(free) || isAvoided(free)) {
            free += "_";
        }
        return free;
    }

    /** A name that nothing else in the declaration has, nor gets later. */
    String fresh(String name) {
        String fresh = free(name);
        while (isLocal(fresh)) {
            fresh = free(fresh + "_");
        }
        taken.add(fresh);
        return fresh;
    }

    /** A name for the variable that no other variable of the declaration has. */
    String alone(Element variable) {
        String alone = name(variable);
        for (int number = 2; isTaken(alone, variable); number++) {
            alone = name(variable) + number;
        }
        return alone;
    }

    private boolean isTaken(String name, Element variable) {
        return names.entrySet().stream()
                .anyMatch(entry ->
                        !entry.getKey().equals(variable) && entry.getValue().equals(Expression.name(name)));
    }

    /** Whether a script has a better use for the name, or would be billed for it. */
    private boolean isAvoided(String name) {
        return program.isScript()
                && (Helpers.isName(name) || program.billed().ramGb(name).isPresent());
    }

    /** Whether a variable of the declaration has this name. */
    boolean isLocal(String name) {
        return names.values().stream().anyMatch(Expression.name(name)::equals);
    }

    private final class Scan extends MentionScanner {
        @Override
        public Void visitVariable(VariableTree tree, Void unused) {
            attribution
                    .find(tree)
                    .filter(element -> !element.getKind().isField())
                    .ifPresent(locals::add);
            return super.visitVariable(tree, null);
        }

        @Override
        public Void visitAssignment(AssignmentTree tree, Void unused) {
            assigned(tree.getVariable());
            return super.visitAssignment(tree, null);
        }

        @Override
        public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
            assigned(tree.getVariable());
            return super.visitCompoundAssignment(tree, null);
        }

        @Override
        public Void visitUnary(UnaryTree tree, Void unused) {
            switch (tree.getKind()) {
                case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                    assigned(tree.getExpression());
                default -> {}
            }
            return super.visitUnary(tree, null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
            taken.add("new" + tree.getIdentifier());
            attribution
                    .find(tree)
                    .ifPresent(constructor -> taken.add(program.names().of(JavaTypes.owner(constructor))));
            return super.visitNewClass(tree, null);
        }

        private void assigned(ExpressionTree target) {
            attribution.find(target).ifPresent(reassigned::add);
        }

        @Override
        void mentioned(Tree tree) {
            attribution
                    .find(tree)
                    .filter(element -> element.getModifiers().contains(Modifier.STATIC))
                    .filter(element ->
                            element.getKind() == ElementKind.METHOD || element.getKind() == ElementKind.FIELD)
                    .filter(element -> attribution.declaration(element).isPresent()
                            || program.planning().nameOf(element).isPresent())
                    .ifPresent(element -> taken.add(program.names().of(element)));
        }
    }
}
