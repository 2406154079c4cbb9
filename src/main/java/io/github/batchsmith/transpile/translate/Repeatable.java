package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.Set;
import javax.lang.model.element.Element;

/** Whether evaluating a tree twice does no harm. */
final class Repeatable extends WholeTreeScanner {
    private static final Set<String> PURE = Set.of("get", "getOrDefault", "size", "indexOf", "ordinal");

    private final Attribution attribution;
    private boolean repeatable = true;

    private Repeatable(Attribution attribution) {
        this.attribution = attribution;
    }

    /** Whether the tree changes nothing, and makes nothing that is new each time. */
    static boolean is(Attribution attribution, Tree tree) {
        Repeatable scanner = new Repeatable(attribution);
        scanner.scan(tree, null);
        return scanner.repeatable;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        Element method = attribution.element(tree.getMethodSelect());
        String owner = JavaTypes.owner(method).getQualifiedName().toString();
        repeatable &= owner.matches("java\\.lang\\.(?:Math|String|Integer|Character|Double)")
                || (owner.startsWith("java.")
                        && PURE.contains(method.getSimpleName().toString()));
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
        repeatable = false;
        return super.visitAssignment(tree, null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        repeatable = false;
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        repeatable = false;
        return super.visitNewClass(tree, null);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void unused) {
        repeatable &= switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> false;
            default -> true;
        };
        return super.visitUnary(tree, null);
    }
}
