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
import io.github.batchsmith.transpile.syntax.Declare;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

    List<Statement> statement(SwitchTree tree) {
        return choice(tree.getExpression(), tree.getCases(), Statement.Effect::new, true);
    }

    /** The switch whose value is returned. */
    List<Statement> returning(SwitchExpressionTree tree) {
        return choice(tree.getExpression(), tree.getCases(), Statement.Return::new, false);
    }

    /** The switch whose value goes to the target; only for a plain one. */
    List<Statement> assigning(SwitchExpressionTree tree, Expression target) {
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
                .noneMatch(one -> new CaseLabels(one).isDefault());
        if (subject instanceof Expression.Identifier && expressions && defaultLast) {
            return conditions(subject, tree.getCases());
        }
        boolean waits = scope.isScript() && scope.program().waiting().waitsInside(tree);
        Expression call = new Call(new Closure(waits, List.of(), new Block(returning(tree))), List.of());
        return waits ? new Expression.Await(call) : call;
    }

    private Expression conditions(Expression subject, List<? extends CaseTree> cases) {
        CaseTree one = cases.get(0);
        boolean isLast = cases.size() == 1;
        Expression test = isLast && new CaseLabels(one).isDefault() ? Expression.omitted() : test(one, subject);
        Expression value = scope.expressions().value(one.getBody());
        return isLast ? value : new Conditional(test, value, conditions(subject, cases.subList(1, cases.size())));
    }

    /** Whether the case is the one for the subject. */
    private Expression test(CaseTree one, Expression subject) {
        CaseLabels labels = new CaseLabels(one);
        Stream<Expression> constants =
                scope.expressions().values(labels.constants()).stream().map(label -> new Binary("===", subject, label));
        Stream<Expression> patterns =
                labels.pattern().stream().map(pattern -> new InstanceTests(scope).matches(pattern, subject));
        Expression test = Stream.concat(constants, patterns)
                .reduce((left, right) -> new Binary("||", left, right))
                .orElseGet(() -> scope.unsupported(one, "this label", "use constants, or a type with a name"));
        return labels.guard()
                .<Expression>map(
                        guard -> new Binary("&&", test, scope.expressions().value(guard)))
                .orElse(test);
    }

    private List<Statement> choice(
            ExpressionTree subject,
            List<? extends CaseTree> cases,
            Function<Expression, Statement> result,
            boolean breaks) {
        Expression value = scope.expressions().value(subject).bare();
        if (cases.stream().allMatch(one -> new CaseLabels(one).pattern().isEmpty())) {
            return List.of(new Choice(
                    value,
                    translated(cases, result, breaks, one -> scope.expressions().values(one.getExpressions()))));
        }
        if (new InstanceTests(scope).isLasting(subject)) {
            return List.of(byTests(value, cases, result, breaks));
        }
        String name = scope.locals().fresh("subject");
        return List.of(Declare.one(true, name, value), byTests(Expression.name(name), cases, result, breaks));
    }

    /** The choice of the first case whose test holds. */
    private Choice byTests(
            Expression subject,
            List<? extends CaseTree> cases,
            Function<Expression, Statement> result,
            boolean breaks) {
        return new Choice(
                new Expression.Keyword("true"),
                translated(
                        cases,
                        result,
                        breaks,
                        one -> new CaseLabels(one).isDefault() ? List.of() : List.of(test(one, subject))));
    }

    private List<Choice.Case> translated(
            List<? extends CaseTree> cases,
            Function<Expression, Statement> result,
            boolean breaks,
            Function<CaseTree, List<Expression>> labelsOf) {
        List<Choice.Case> translated = new ArrayList<>();
        for (CaseTree one : cases) {
            List<Expression> labels = labelsOf.apply(one);
            checkLabels(one);
            boolean isLast = translated.size() == cases.size() - 1;
            boolean isRule = one.getCaseKind() == CaseTree.CaseKind.RULE;
            List<Statement> statements = isRule ? rule(one.getBody(), result, breaks && !isLast) : group(one);
            boolean isDefault = new CaseLabels(one).isDefault();
            if (!isDefault || !statements.isEmpty() || !isRule) {
                translated.add(new Choice.Case(labels, isDefault, statements));
            }
        }
        return translated;
    }

    private void checkLabels(CaseTree one) {
        if (new CaseLabels(one).isOther()) {
            scope.unsupported(one, "this pattern", "name the type alone, and read its components in the case");
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
