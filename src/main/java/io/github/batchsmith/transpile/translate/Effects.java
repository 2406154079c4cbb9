package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What a piece of code does itself when it runs: fields that it reads and sets, and what it calls. */
final class Effects extends MentionScanner {
    private static final Set<String> STORING = Set.of("of", "ofEntries", "entry", "put", "add", "copyOf");

    private final Attribution attribution;
    private final boolean defers;
    private final Set<VariableElement> reads = new LinkedHashSet<>();
    private final Set<VariableElement> writes = new LinkedHashSet<>();
    private final Set<ExecutableElement> calls = new LinkedHashSet<>();
    private boolean asksClock;

    private Effects(Attribution attribution, boolean defers) {
        this.attribution = attribution;
        this.defers = defers;
    }

    /** The effects of a method's body, or of all that it may let others run later. */
    static Effects of(Attribution attribution, Tree tree) {
        return of(attribution, tree, false);
    }

    /** The effects of a field's first value; a function that is only stored does not run. */
    static Effects ofFirstValue(Attribution attribution, Tree tree) {
        return of(attribution, tree, tree instanceof VariableTree);
    }

    private static Effects of(Attribution attribution, Tree tree, boolean defers) {
        Effects effects = new Effects(attribution, defers);
        if (tree instanceof ClassTree type) {
            effects.scan(type.getMembers(), null);
        } else {
            effects.scan(tree, null);
        }
        return effects;
    }

    /** Functions that are stored in the tree. */
    static List<Tree> functionsIn(Tree tree) {
        List<Tree> functions = new ArrayList<>();
        new WholeTreeScanner() {
            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
                functions.add(lambda.getBody());
                return null;
            }

            @Override
            public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
                functions.add(reference);
                return null;
            }
        }.scan(tree, null);
        return functions;
    }

    /** Fields, of types and of objects. */
    Set<VariableElement> reads() {
        return reads;
    }

    /** Fields, of types and of objects. */
    Set<VariableElement> writes() {
        return writes;
    }

    /** Methods and constructors. */
    Set<ExecutableElement> calls() {
        return calls;
    }

    boolean asksClock() {
        return asksClock;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
        return null; // its methods run when they are called
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return isStored(tree) ? null : super.visitLambdaExpression(tree, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        if (!isStored(tree)) {
            attribution.find(tree).ifPresent(this::call);
        }
        return super.visitMemberReference(tree, null);
    }

    private boolean isStored(Tree function) {
        if (!defers) {
            return false;
        }
        Tree around = attribution.parent(function).orElse(function);
        if (around instanceof MethodInvocationTree call) {
            return STORING.contains(
                    attribution.element(call.getMethodSelect()).getSimpleName().toString());
        }
        return !(around instanceof NewClassTree creation) || !runsFunctions(creation);
    }

    private boolean runsFunctions(NewClassTree creation) {
        boolean[] runs = {false};
        new WholeTreeScanner() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
                runs[0] |= !call.getMethodSelect().toString().equals("super");
                return super.visitMethodInvocation(call, null);
            }
        }.scan(attribution.find(creation).flatMap(attribution::declaration).orElse(null), null);
        return runs[0];
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        attribution.find(tree.getMethodSelect()).ifPresent(this::call);
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        attribution.find(tree).ifPresent(this::call);
        return super.visitNewClass(tree, null);
    }

    private void call(Element called) {
        if (called instanceof ExecutableElement method) {
            calls.add(method);
            asksClock |= JavaTypes.owner(method).getQualifiedName().contentEquals("java.lang.System")
                    && method.getSimpleName().toString().matches("currentTimeMillis|nanoTime");
        }
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
        write(tree.getVariable());
        if (tree.getVariable() instanceof MemberSelectTree select) {
            scan(select.getExpression(), null);
        } else if (!(tree.getVariable() instanceof IdentifierTree)) {
            scan(tree.getVariable(), null);
        }
        return scan(tree.getExpression(), null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        write(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void unused) {
        if (tree.getKind().name().matches("(PRE|POST)FIX_(IN|DE)CREMENT")) {
            write(tree.getExpression());
        }
        return super.visitUnary(tree, null);
    }

    private void write(ExpressionTree target) {
        attribution.find(target).filter(Effects::isField).ifPresent(field -> writes.add((VariableElement) field));
    }

    @Override
    void mentioned(Tree tree) {
        attribution.find(tree).filter(Effects::isField).ifPresent(field -> reads.add((VariableElement) field));
    }

    /** Whether the element is a field that holds more than a constant which the compiler knows. */
    static boolean isField(Element element) {
        return element instanceof VariableElement field
                && (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.ENUM_CONSTANT)
                && field.getEnclosingElement() instanceof TypeElement
                && field.getConstantValue() == null;
    }
}
