package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Declare;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.If;
import io.github.batchsmith.transpile.syntax.Loop;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** {@code forEach} and {@code ifPresent} with a function that waits: loops and conditions, which can wait. */
final class WaitingLoops {
    private final Scope scope;

    WaitingLoops(Scope scope) {
        this.scope = scope;
    }

    /** Whether the call is such a one. */
    boolean isLoop(ExpressionTree tree) {
        return tree instanceof MethodInvocationTree call
                && call.getArguments().size() == 1
                && isFunction(call.getArguments().get(0))
                && scope.program().waiting().isLoopBody(call.getArguments().get(0))
                && waits(call.getArguments().get(0));
    }

    private static boolean isFunction(Tree tree) {
        return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
    }

    private boolean waits(Tree function) {
        Waiting waiting = scope.program().waiting();
        if (function instanceof LambdaExpressionTree lambda) {
            return waiting.waitsInside(lambda.getBody());
        }
        return scope.attribution().element(function) instanceof ExecutableElement method && waiting.isAwaited(method);
    }

    List<Statement> translate(MethodInvocationTree call) {
        ExpressionTree receiver = ScriptCalls.receiver(call).orElseThrow();
        Expression values = scope.expressions().value(receiver);
        Tree function = call.getArguments().get(0);
        List<String> names = isCondition(call) ? List.of(alone(function)) : names(function);
        Block body = body(function, names);
        if (isCondition(call)) {
            Expression present = new Binary("!=", Expression.name(names.get(0)), new Expression.Keyword("null"));
            return List.of(Declare.one(true, names.get(0), values), If.then(present, body));
        }
        TypeMirror type = scope.attribution().type(receiver);
        String name =
                scope.types().isMap(type) ? names.stream().collect(Collectors.joining(", ", "[", "]")) : names.get(0);
        return List.of(new Loop.ForOf(true, name, values, body));
    }

    private boolean isCondition(MethodInvocationTree call) {
        return scope.attribution()
                .element(call.getMethodSelect())
                .getSimpleName()
                .contentEquals("ifPresent");
    }

    /** The name of what may be present, which stands beside other variables of the block. */
    private String alone(Tree function) {
        if (function instanceof LambdaExpressionTree lambda) {
            Element parameter =
                    scope.attribution().element(lambda.getParameters().get(0));
            String name = scope.locals().alone(parameter);
            scope.locals().bind(parameter, Expression.name(name));
            return name;
        }
        return scope.locals().fresh("one");
    }

    private List<String> names(Tree function) {
        if (function instanceof LambdaExpressionTree lambda) {
            return lambda.getParameters().stream()
                    .map((VariableTree parameter) ->
                            scope.locals().name(scope.attribution().element(parameter)))
                    .toList();
        }
        return List.of(scope.locals().free("one"), scope.locals().free("other"));
    }

    private Block body(Tree function, List<String> names) {
        if (function instanceof MemberReferenceTree reference) {
            return new Block(List.of(new Statement.Effect(new Expression.Await(applied(reference, names.get(0))))));
        }
        Tree body = ((LambdaExpressionTree) function).getBody();
        if (body instanceof BlockTree block) {
            checkReturns(block);
            return scope.statements().block(block);
        }
        return new Block(scope.statements().effects((ExpressionTree) body));
    }

    private Expression applied(MemberReferenceTree reference, String name) {
        ExecutableElement method = (ExecutableElement) scope.attribution().element(reference);
        ExpressionTree qualifier = reference.getQualifierExpression();
        TypeMirror type = scope.attribution().type(qualifier);
        List<Expression> value = List.of(Expression.name(name));
        Calls calls = new Calls(scope);
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return calls.ofType(reference, method, value, Use.EFFECT);
        }
        return method.getParameters().isEmpty()
                ? calls.ofObject(reference, method, type, value.get(0), List.of(), Use.EFFECT)
                : calls.ofObject(reference, method, type, scope.expressions().value(qualifier), value, Use.EFFECT);
    }

    private void checkReturns(BlockTree block) {
        new WholeTreeScanner() {
            @Override
            public Void visitReturn(ReturnTree tree, Void unused) {
                scope.unsupported(tree, "a return in a forEach that waits", "write a loop with continue");
                return super.visitReturn(tree, null);
            }

            @Override
            public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
                return null;
            }
        }.scan(block, null);
    }
}
