package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Choice;
import io.github.batchsmith.transpile.syntax.Closure;
import io.github.batchsmith.transpile.syntax.Conditional;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Switches. A switch expression becomes a switch statement where its value is returned or assigned, else a chain of
 * conditions, else a function that is called at once.
 */
final class Switches {
    private static final Statement BREAK = new Statement.Jump("break", "");

    private final Scope scope;

    Switches(Scope scope) {
        this.scope = scope;
    }

    Statement statement(SwitchTree tree) {
        return choice(tree.getExpression(), tree.getCases(), Statement.Effect::new, true);
    }

    /** The switch whose value is returned. */
    Statement returning(SwitchExpressionTree tree) {
        return choice(tree.getExpression(), tree.getCases(), Statement.Return::new, false);
    }

    /** The switch whose value goes to the target; only for a plain one. */
    Statement assigning(SwitchExpressionTree tree, Expression target) {
        Function<Expression, Statement> assign =
                value -> new Statement.Effect(new Expression.Assignment(target, "=", value));
        return choice(tree.getExpression(), tree.getCases(), assign, true);
    }

    /** Whether each case is one expression or a throw. */
    boolean isPlain(SwitchExpressionTree tree) {
        return tree.getCases().stream()
                .allMatch(one -> one.getBody() instanceof ExpressionTree || one.getBody() instanceof ThrowTree);
    }

    Expression value(SwitchExpressionTree tree) {
        Expression subject = scope.expressions().value(tree.getExpression()).bare();
        boolean expressions = tree.getCases().stream().allMatch(one -> one.getBody() instanceof ExpressionTree);
        boolean defaultLast = tree.getCases().stream()
                .limit(tree.getCases().size() - 1L)
                .noneMatch(one -> one.getExpressions().isEmpty());
        if (subject instanceof Expression.Identifier && expressions && defaultLast) {
            return conditions(subject, tree.getCases());
        }
        boolean waits = scope.isScript() && scope.program().waiting().waitsInside(tree);
        Expression call = new Call(new Closure(waits, List.of(), new Block(List.of(returning(tree)))), List.of());
        return waits ? new Expression.Await(call) : call;
    }

    private Expression conditions(Expression subject, List<? extends CaseTree> cases) {
        int last = cases.size() - 1;
        Expression chain = scope.expressions().value(cases.get(last).getBody());
        checkLabels(cases.get(last));
        for (int i = last - 1; i >= 0; i--) {
            Expression test = scope.expressions().values(cases.get(i).getExpressions()).stream()
                    .<Expression>map(label -> new Binary("===", subject, label))
                    .reduce((left, right) -> new Binary("||", left, right))
                    .orElseThrow();
            chain = new Conditional(test, scope.expressions().value(cases.get(i).getBody()), chain);
        }
        return chain;
    }

    private Statement choice(
            ExpressionTree subject,
            List<? extends CaseTree> cases,
            Function<Expression, Statement> result,
            boolean breaks) {
        List<Choice.Case> translated = new ArrayList<>();
        for (CaseTree one : cases) {
            checkLabels(one);
            boolean isLast = translated.size() == cases.size() - 1;
            List<Statement> statements = one.getCaseKind() == CaseTree.CaseKind.RULE
                    ? rule(one.getBody(), result, breaks && !isLast)
                    : group(one);
            boolean isDefault = one.getExpressions().isEmpty();
            if (!isDefault || !statements.isEmpty() || one.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
                translated.add(
                        new Choice.Case(scope.expressions().values(one.getExpressions()), isDefault, statements));
            }
        }
        return new Choice(scope.expressions().value(subject), translated);
    }

    private void checkLabels(CaseTree one) {
        if (one.getExpressions().isEmpty() && !scope.attribution().source(one).startsWith("default")) {
            scope.unsupported(one, "a pattern as label", "use constants as labels");
        }
    }

    private List<Statement> group(CaseTree one) {
        List<? extends StatementTree> statements = one.getStatements();
        return statements.isEmpty()
                ? List.of()
                : scope.statements()
                        .statements(statements, (int) scope.attribution().start(statements.get(0)));
    }

    private List<Statement> rule(Tree body, Function<Expression, Statement> result, boolean breaks) {
        if (body instanceof ExpressionTree expression) {
            return broken(List.of(result.apply(scope.expressions().value(expression))), breaks);
        }
        if (body instanceof BlockTree block) {
            Block translated = scope.statements().block(block);
            List<Statement> statements = broken(translated.statements(), breaks);
            return translated.declares() ? List.of(new Block(statements)) : statements;
        }
        return broken(scope.statements().visit(body, null), breaks);
    }

    private static List<Statement> broken(List<Statement> statements, boolean breaks) {
        if (!breaks || new Block(statements).leaves()) {
            return statements;
        }
        List<Statement> broken = new ArrayList<>(statements);
        broken.add(BREAK);
        return broken;
    }
}
