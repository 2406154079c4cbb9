package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Declare;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Loop;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Java's {@code for} loops. */
final class ForLoops {
    private final Scope scope;

    ForLoops(Scope scope) {
        this.scope = scope;
    }

    /** The loop over all elements. */
    List<Statement> overAll(EnhancedForLoopTree tree) {
        Element variable = scope.attribution().element(tree.getVariable());
        scope.checkType(tree.getVariable(), variable.asType());
        scope.checkType(tree.getExpression(), scope.attribution().type(tree.getExpression()));
        if (scope.isScript() && isStepped(tree.getExpression())) {
            return stepped(tree, variable);
        }
        return List.of(new Loop.ForOf(
                !scope.locals().isReassigned(variable),
                scope.locals().name(variable),
                scope.expressions().value(tree.getExpression()),
                scope.statements().body(tree.getStatement())));
    }

    /** Whether the loop goes over an object of one of the script's classes, which has an iterator. */
    private boolean isStepped(ExpressionTree tree) {
        return JavaTypes.asClass(scope.attribution().type(tree))
                .filter(scope.program().shapes()::isOwn)
                .isPresent();
    }

    private List<Statement> stepped(EnhancedForLoopTree tree, Element variable) {
        String steps = scope.locals().free("steps");
        Expression name = Expression.name(steps);
        Expression iterator = Expression.call(scope.expressions().value(tree.getExpression()), "iterator", List.of());
        List<Statement> body = new ArrayList<>();
        body.add(Declare.one(
                !scope.locals().isReassigned(variable),
                scope.locals().name(variable),
                Expression.call(name, "next", List.of())));
        body.addAll(scope.statements().body(tree.getStatement()).statements());
        return List.of(new Loop.For(
                List.of(Declare.one(true, steps, iterator)),
                Expression.call(name, "hasNext", List.of()),
                List.of(),
                new Block(body)));
    }

    /** The loop with a start, a condition and updates. */
    List<Statement> counted(ForLoopTree tree) {
        List<Statement> start = tree.getInitializer().stream()
                .flatMap(statement -> scope.statements().visit(statement, null).stream())
                .toList();
        List<Expression> updates = tree.getUpdate().stream()
                .map(update -> scope.expressions().effect(update.getExpression()))
                .toList();
        Expression test = tree.getCondition() == null
                ? Expression.omitted()
                : scope.expressions().value(tree.getCondition());
        return List.of(
                new Loop.For(joined(start), test, updates, scope.statements().body(tree.getStatement())));
    }

    /** Declarations in the head of a loop, which allows only one. */
    private static List<Statement> joined(List<Statement> start) {
        List<Declare> declarations = start.stream()
                .map(statement -> statement instanceof Declare declare ? declare : null)
                .filter(Objects::nonNull)
                .toList();
        if (declarations.isEmpty()) {
            return start;
        }
        Stream<Declare.Variable> variables = declarations.stream().flatMap(one -> one.variables().stream());
        boolean constant = declarations.stream().allMatch(Declare::constant);
        return List.of(new Declare(constant, variables.toList()));
    }
}
