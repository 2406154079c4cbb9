package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds the functions that sources pass to methods: lambdas, method references, and constants and variables of them. */
final class PassedFunctions {
    private final Attribution attribution;

    PassedFunctions(Attribution attribution) {
        this.attribution = attribution;
    }

    /**
     * The functions that are the only argument of calls of a method, on one line of a class.
     *
     * @param method its simple name
     * @param className binary name of the class around the calls, or around the class that holds them
     */
    List<ExpressionTree> passedTo(String method, String className, int line) {
        List<ExpressionTree> found = new ArrayList<>();
        WholeTreeScanner scanner = new WholeTreeScanner() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
                if (isCall(tree, method) && attribution.endLine(tree.getMethodSelect()) == line) {
                    found.add(function(tree.getArguments().get(0)));
                }
                return super.visitMethodInvocation(tree, null);
            }
        };
        attribution.units().stream()
                .flatMap(unit -> unit.getTypeDecls().stream())
                .filter(type -> attribution.element(type) instanceof TypeElement element
                        && className.replaceFirst("\\$.*", "").contentEquals(element.getQualifiedName()))
                .forEach(type -> scanner.scan(type, null));
        return found;
    }

    private boolean isCall(MethodInvocationTree tree, String method) {
        return tree.getArguments().size() == 1
                && attribution
                        .find(tree.getMethodSelect())
                        .filter(one -> one.getSimpleName().contentEquals(method))
                        .isPresent();
    }

    /** The expression, or the value of the variable that it names. */
    private ExpressionTree function(ExpressionTree argument) {
        ExpressionTree bare = Trees.bare(argument);
        return variable(bare)
                .map(VariableTree::getInitializer)
                .map(this::function)
                .orElse(bare);
    }

    private Optional<VariableTree> variable(ExpressionTree tree) {
        return attribution
                .find(tree)
                .filter(element -> element.getKind() == ElementKind.LOCAL_VARIABLE)
                .flatMap(attribution::declaration)
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast);
    }

    /** Whether the expression is a function as its author wrote it, or a constant. */
    boolean isWritten(ExpressionTree tree) {
        return tree instanceof LambdaExpressionTree
                || tree instanceof MemberReferenceTree
                || constant(tree).isPresent();
    }

    /** The method or constant of the sources that the expression names, and that is a function on its own. */
    Optional<Element> named(ExpressionTree tree, Shapes shapes) {
        return (tree instanceof MemberReferenceTree ? attribution.find(tree) : constant(tree))
                .filter(shapes::isOwn)
                .filter(shapes::isTopLevel);
    }

    /** Where the first of the functions is. */
    Optional<SourcePosition> position(List<ExpressionTree> functions) {
        return functions.stream().findFirst().map(attribution::position);
    }

    private Optional<Element> constant(Tree tree) {
        return tree instanceof IdentifierTree || tree instanceof MemberSelectTree
                ? attribution.find(tree).filter(element -> element.getKind() == ElementKind.FIELD)
                : Optional.empty();
    }
}
