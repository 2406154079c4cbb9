package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Remarked;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * What a class's constructor does before its own statements: initializer blocks, and first values of fields that must
 * wait for a block or for the object around. JavaScript gives all other fields their values before.
 */
final class Initializers {
    private final Program program;
    private final TypeElement type;
    private final ClassTree tree;

    Initializers(Program program, ClassTree tree) {
        this.program = program;
        this.type = (TypeElement) program.attribution().element(tree);
        this.tree = tree;
    }

    /** What comes before the statements of the constructor, in its order; nothing if the tree is no constructor. */
    static List<Tree> before(Program program, Tree constructor) {
        boolean written =
                program.isScript() && constructor instanceof MethodTree method && method.getReturnType() == null;
        return written
                ? program.attribution()
                        .parent(constructor)
                        .map(around -> new Initializers(program, (ClassTree) around).moved())
                        .orElse(List.of())
                : List.of();
    }

    /** Whether the member is an initializer block of objects. */
    static boolean isBlock(Tree member) {
        return member instanceof BlockTree block && !block.isStatic();
    }

    /** Whether the class has initializer blocks. */
    boolean hasBlocks() {
        return tree.getMembers().stream().anyMatch(Initializers::isBlock);
    }

    /** Blocks and fields in their order. */
    List<Tree> moved() {
        List<Tree> moved = new ArrayList<>();
        boolean afterBlock = false;
        for (Tree member : tree.getMembers()) {
            afterBlock |= isBlock(member);
            if (isBlock(member) || (isFirstValue(member) && (afterBlock || waits(member, !moved.isEmpty())))) {
                moved.add(member);
            }
        }
        return moved;
    }

    private boolean isFirstValue(Tree member) {
        return member instanceof VariableTree variable && variable.getInitializer() != null && !isStatic(member);
    }

    private boolean isStatic(Tree member) {
        return member instanceof BlockTree block
                ? block.isStatic()
                : program.attribution().element(member).getModifiers().contains(Modifier.STATIC);
    }

    /** Whether the field has Java's first value, and something above it may already change that. */
    boolean isEarly(VariableTree field) {
        return field.getInitializer() == null
                && tree.getMembers().stream()
                        .takeWhile(member -> !member.equals(field))
                        .anyMatch(member -> isStatic(member) == isStatic(field) && acts(member));
    }

    /** Whether functions of the sources run when the member gets its first value. */
    private boolean acts(Tree member) {
        if (!(member instanceof VariableTree variable)) {
            return member instanceof BlockTree;
        }
        boolean[] acts = {false};
        new WholeTreeScanner() {
            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
                return null;
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
                acts[0] |= isOwn(call.getMethodSelect());
                return super.visitMethodInvocation(call, null);
            }

            @Override
            public Void visitNewClass(NewClassTree creation, Void unused) {
                acts[0] |= isOwn(creation);
                return super.visitNewClass(creation, null);
            }
        }.scan(variable.getInitializer(), null);
        boolean constant = program.attribution().element(member).getKind() == ElementKind.ENUM_CONSTANT;
        return acts[0] && !constant;
    }

    private boolean isOwn(Tree called) {
        return program.attribution()
                .find(called)
                .filter(program.shapes()::isOwn)
                .isPresent();
    }

    /** Whether the first value needs the object around, be it by a method or by a field that waits for it. */
    private boolean waits(Tree member, boolean afterOther) {
        if (!takesOuter() || !(member instanceof VariableTree variable)) {
            return false;
        }
        OwnMembers own = new OwnMembers();
        own.scan(variable.getInitializer(), null);
        return program.inner().uses(type, variable) || own.calls || (afterOther && !own.reads.isEmpty());
    }

    private boolean takesOuter() {
        return Shapes.isInner(type) && program.inner().needsOuter(type);
    }

    /** The statements. */
    List<Statement> statements(Scope scope) {
        return moved().stream()
                .flatMap(member -> member instanceof BlockTree block
                        ? block(block, scope).stream()
                        : Stream.of(first((VariableTree) member, scope)))
                .toList();
    }

    private Statement first(VariableTree variable, Scope scope) {
        Element field = program.attribution().element(variable);
        Expression target = new Expression.Member(
                new Expression.Keyword("this"), program.names().of(field));
        Expression value = scope.expressions().value(variable.getInitializer(), field.asType());
        return new Statement.Effect(new Expression.Assignment(target, "=", value));
    }

    /** The statements of the block, which stay in a block only if they declare something. */
    private List<Statement> block(BlockTree block, Scope scope) {
        if (program.waiting().waitsInside(block)) {
            scope.error(block, "waits-in-field", "an initializer block cannot wait for the game", "do it in a method");
        }
        Block inner = scope.statements().block(block);
        List<Statement> statements = new ArrayList<>(
                block.getStatements().stream().anyMatch(Initializers::declares) ? List.of(inner) : inner.statements());
        List<String> remarks = remarks(block);
        if (!remarks.isEmpty() && !statements.isEmpty()) {
            statements.set(0, new Remarked(false, remarks, statements.get(0), ""));
        }
        return statements;
    }

    private static boolean declares(StatementTree statement) {
        return statement instanceof VariableTree || statement instanceof ClassTree;
    }

    /** Comments between the member before and the block. */
    private List<String> remarks(BlockTree block) {
        Attribution attribution = program.attribution();
        long start = attribution.start(block);
        long before = tree.getMembers().stream()
                .map(attribution::end)
                .filter(end -> end >= 0 && end <= start)
                .reduce(-1L, Math::max);
        return before < 0
                ? List.of()
                : Remarks.at(attribution.text(attribution.unit(block)), (int) before)
                        .lines();
    }

    /** Whether a statement of the constructor gives the field its first value before anything can see the field. */
    boolean isSetUnseen(MethodTree constructor, Element field) {
        if (hasBlocks()) {
            return false;
        }
        OwnMembers own = new OwnMembers();
        for (StatementTree statement : RecordShape.statements(constructor)) {
            Optional<ExpressionTree> value = assigned(statement, field);
            own.scan(value.<Tree>map(one -> one).orElse(statement), null);
            if (own.calls || own.reads.contains(field)) {
                return false;
            }
            if (value.isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<ExpressionTree> assigned(StatementTree statement, Element field) {
        return statement instanceof ExpressionStatementTree effect
                        && effect.getExpression() instanceof AssignmentTree assignment
                        && program.attribution()
                                .find(assignment.getVariable())
                                .filter(field::equals)
                                .isPresent()
                ? Optional.of(assignment.getExpression())
                : Optional.empty();
    }

    /** What of its own object a tree uses at once: fields, and methods, which may use all. */
    private final class OwnMembers extends WholeTreeScanner {
        private final Set<Element> reads = new HashSet<>();
        private boolean calls;

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void unused) {
            boolean own = select.getExpression() instanceof IdentifierTree identifier
                    && identifier.getName().contentEquals("this");
            if (own) {
                program.attribution().find(select).ifPresent(this::use);
                return null;
            }
            return super.visitMemberSelect(select, null);
        }

        @Override
        public Void visitIdentifier(IdentifierTree identifier, Void unused) {
            calls |= identifier.getName().contentEquals("this");
            program.attribution().find(identifier).ifPresent(this::use);
            return null;
        }

        private void use(Element member) {
            boolean instance = !member.getModifiers().contains(Modifier.STATIC);
            calls |= instance && member.getKind() == ElementKind.METHOD;
            if (instance && member.getKind() == ElementKind.FIELD) {
                reads.add(member);
            }
        }
    }
}
