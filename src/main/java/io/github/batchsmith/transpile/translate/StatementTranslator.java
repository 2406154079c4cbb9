package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Declare;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.If;
import io.github.batchsmith.transpile.syntax.Located;
import io.github.batchsmith.transpile.syntax.Loop;
import io.github.batchsmith.transpile.syntax.Place;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Java statements to JavaScript statements; one may become several. */
final class StatementTranslator extends SimpleTreeVisitor<List<Statement>, Void> {
    private final Scope scope;
    private final List<String> hoisted = new ArrayList<>();

    StatementTranslator(Scope scope) {
        super(List.of());
        this.scope = scope;
    }

    /** The block with the comments in it. */
    Block block(BlockTree tree) {
        return new Block(
                statements(tree.getStatements(), (int) scope.attribution().start(tree) + 1));
    }

    /** The statements with the comments between them, of which the first may start at the offset. */
    List<Statement> statements(List<? extends StatementTree> trees, int start) {
        List<Statement> statements = new ArrayList<>();
        int offset = start;
        for (StatementTree tree : trees) {
            Remarks remarks = remarks(tree, offset);
            offset = (int) scope.attribution().end(tree);
            remarks.addTo(statements, located(tree), offset == start ? "" : remarkAfter(tree, offset));
        }
        return statements;
    }

    /** What the statement becomes, and before it the names that it needs. */
    private List<Statement> located(StatementTree tree) {
        if (!scope.isScript()) {
            return visit(tree, null);
        }
        List<String> outer = List.copyOf(hoisted);
        hoisted.clear();
        List<Statement> statements = new ArrayList<>(visit(tree, null));
        if (!statements.isEmpty()) {
            statements.set(0, new Located(place(tree), statements.get(0)));
        }
        if (!hoisted.isEmpty()) {
            statements.add(
                    0,
                    new Declare(
                            false,
                            hoisted.stream()
                                    .map(name -> new Declare.Variable(name, Expression.omitted()))
                                    .toList()));
        }
        hoisted.clear();
        hoisted.addAll(outer);
        return statements;
    }

    private Place place(Tree tree) {
        SourcePosition position = scope.attribution().position(tree);
        return new Place(position.file(), position.line(), position.column());
    }

    /** Declares the name before the statement. */
    void hoist(String name) {
        hoisted.add(name);
    }

    private Remarks remarks(StatementTree tree, int offset) {
        return Remarks.at(scope.attribution().text(scope.attribution().unit(tree)), offset);
    }

    private String remarkAfter(StatementTree tree, int offset) {
        return remarks(tree, offset).sameLine();
    }

    /** The only statement that the tree becomes, or all of them in a block. */
    private Statement single(StatementTree tree) {
        if (tree instanceof BlockTree block) {
            return block(block);
        }
        List<Statement> statements = located(tree);
        return statements.size() == 1 ? statements.get(0) : new Block(statements);
    }

    /** The statement as the body of a loop or a branch. */
    Block body(StatementTree tree) {
        return Statement.block(single(tree));
    }

    private Expression value(Tree tree) {
        return scope.expressions().value(tree);
    }

    @Override
    protected List<Statement> defaultAction(Tree tree, Void unused) {
        return refused(tree);
    }

    private List<Statement> refused(Tree tree) {
        String kind = tree.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        scope.unsupported(tree, "this (" + kind + ")", "see the portable subset: write it with simpler means");
        return List.of();
    }

    @Override
    public List<Statement> visitBlock(BlockTree tree, Void unused) {
        return List.of(block(tree));
    }

    @Override
    public List<Statement> visitEmptyStatement(EmptyStatementTree tree, Void unused) {
        return List.of();
    }

    @Override
    public List<Statement> visitClass(ClassTree tree, Void unused) {
        Element element = scope.attribution().element(tree);
        if (scope.isScript() && Shapes.isInPlace((TypeElement) element)) {
            return new InPlaceClasses(scope).local(tree);
        }
        boolean record = element.getKind() == ElementKind.RECORD;
        return record || scope.isScript() ? List.of() : refused(tree);
    }

    @Override
    public List<Statement> visitVariable(VariableTree tree, Void unused) {
        Element variable = scope.attribution().element(tree);
        scope.checkType(tree, variable.asType());
        String name = scope.locals().name(variable);
        if (tree.getInitializer() instanceof SwitchExpressionTree choice && new Switches(scope).isPlain(choice)) {
            List<Statement> statements = new ArrayList<>();
            statements.add(Declare.one(false, name, Expression.omitted()));
            statements.addAll(new Switches(scope).assigning(choice, Expression.name(name)));
            return statements;
        }
        boolean constant = tree.getInitializer() != null && !scope.locals().isReassigned(variable);
        return List.of(Declare.one(constant, name, valueOrNothing(tree)));
    }

    private Expression valueOrNothing(VariableTree tree) {
        return tree.getInitializer() == null
                ? Expression.omitted()
                : scope.expressions()
                        .value(
                                tree.getInitializer(),
                                scope.attribution().element(tree).asType());
    }

    @Override
    public List<Statement> visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
        if (tree.getExpression() instanceof AssignmentTree assignment
                && assignment.getExpression() instanceof SwitchExpressionTree choice
                && new Switches(scope).isPlain(choice)) {
            return new Switches(scope).assigning(choice, value(assignment.getVariable()));
        }
        return effects(tree.getExpression());
    }

    /** The expression as statements; a function that is called for each element and waits becomes a loop. */
    List<Statement> effects(ExpressionTree tree) {
        return scope.isScript() && new WaitingLoops(scope).isLoop(tree)
                ? new WaitingLoops(scope).translate((MethodInvocationTree) tree)
                : List.of(new Statement.Effect(scope.expressions().effect(tree)));
    }

    @Override
    public List<Statement> visitReturn(ReturnTree tree, Void unused) {
        if (tree.getExpression() instanceof SwitchExpressionTree choice) {
            return new Switches(scope).returning(choice);
        }
        return List.of(new Statement.Return(
                tree.getExpression() == null ? Expression.omitted() : returned(tree.getExpression())));
    }

    private Expression returned(ExpressionTree tree) {
        return scope.returnType()
                .map(type -> scope.expressions().value(tree, type))
                .orElseGet(() -> value(tree));
    }

    @Override
    public List<Statement> visitTry(TryTree tree, Void unused) {
        return scope.isScript() ? new Exceptions(scope).translate(tree) : refused(tree);
    }

    @Override
    public List<Statement> visitSynchronized(SynchronizedTree tree, Void unused) {
        scope.unsupported(tree, "synchronized", "leave it out: a script runs in one thread");
        return List.of();
    }

    @Override
    public List<Statement> visitYield(YieldTree tree, Void unused) {
        return List.of(new Statement.Return(value(tree.getValue())));
    }

    @Override
    public List<Statement> visitThrow(ThrowTree tree, Void unused) {
        return List.of(new Statement.Throw(value(tree.getExpression())));
    }

    @Override
    public List<Statement> visitIf(IfTree tree, Void unused) {
        If then = If.then(value(tree.getCondition()), body(tree.getThenStatement()));
        return List.of(tree.getElseStatement() == null ? then : then.otherwise(otherwise(tree.getElseStatement())));
    }

    private Statement otherwise(StatementTree tree) {
        return tree instanceof IfTree further ? visitIf(further, null).get(0) : single(tree);
    }

    @Override
    public List<Statement> visitWhileLoop(WhileLoopTree tree, Void unused) {
        return List.of(new Loop.While(value(tree.getCondition()), body(tree.getStatement())));
    }

    @Override
    public List<Statement> visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
        return List.of(new Loop.DoWhile(body(tree.getStatement()), value(tree.getCondition())));
    }

    @Override
    public List<Statement> visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
        return new ForLoops(scope).overAll(tree);
    }

    @Override
    public List<Statement> visitForLoop(ForLoopTree tree, Void unused) {
        return new ForLoops(scope).counted(tree);
    }

    @Override
    public List<Statement> visitBreak(BreakTree tree, Void unused) {
        return List.of(new Statement.Jump(
                "break", tree.getLabel() == null ? "" : tree.getLabel().toString()));
    }

    @Override
    public List<Statement> visitContinue(ContinueTree tree, Void unused) {
        return List.of(new Statement.Jump(
                "continue", tree.getLabel() == null ? "" : tree.getLabel().toString()));
    }

    @Override
    public List<Statement> visitLabeledStatement(LabeledStatementTree tree, Void unused) {
        return List.of(new Statement.Labelled(tree.getLabel().toString(), single(tree.getStatement())));
    }

    @Override
    public List<Statement> visitSwitch(SwitchTree tree, Void unused) {
        return new Switches(scope).statement(tree);
    }
}
