package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.syntax.Arrow;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Conditional;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Comparators as functions of two values: {@code comparingDouble(Host::freeRamGb).reversed()} is {@code (a, b) =>
 * b.freeRamGb - a.freeRamGb}. Numbers are compared by their difference, whose sign says all; it is NaN, which sorting
 * takes for equal, where both are infinite.
 */
final class Comparators {
    private final Scope scope;
    private final Calls calls;

    Comparators(Scope scope, Calls calls) {
        this.scope = scope;
        this.calls = calls;
    }

    /** Whether the method makes a comparator. */
    boolean isComposition(ExecutableElement method) {
        return (isOf(method, "java.util.Comparator") && !method.getSimpleName().contentEquals("compare"))
                || (isOf(method, "java.util.Map.Entry")
                        && method.getSimpleName().toString().startsWith("comparingBy"));
    }

    /** Whether the method compares two numbers as comparators do. */
    boolean isNumberComparison(ExecutableElement method) {
        boolean number = isOf(method, "java.lang.Double") || isOf(method, "java.lang.Integer");
        return number && method.getSimpleName().contentEquals("compare");
    }

    /** Whether the method compares two texts or boxed numbers as comparators do. */
    boolean isTextComparison(ExecutableElement method) {
        boolean ordered = isOf(method, "java.lang.String")
                || isOf(method, "java.lang.Integer")
                || isOf(method, "java.lang.Double");
        return ordered && method.getSimpleName().contentEquals("compareTo");
    }

    private static boolean isOf(ExecutableElement method, String type) {
        return JavaTypes.owner(method).getQualifiedName().contentEquals(type);
    }

    /** The comparator as a function. */
    Expression function(ExpressionTree comparator) {
        String a = scope.locals().isLocal("a") || scope.locals().isLocal("b") ? "left" : "a";
        String b = a.equals("a") ? "b" : "right";
        return new Arrow(List.of(a, b), compare(comparator, Expression.name(a), Expression.name(b)));
    }

    /** The lambda's comparison, if it is one that can be said as a difference. */
    Optional<Expression> difference(LambdaExpressionTree lambda) {
        return lambda.getBody() instanceof MethodInvocationTree call ? difference(call) : Optional.empty();
    }

    private Optional<Expression> difference(MethodInvocationTree call) {
        ExecutableElement method = (ExecutableElement) scope.attribution().element(call.getMethodSelect());
        List<Expression> arguments = scope.expressions().values(call.getArguments());
        if (isNumberComparison(method)) {
            return Optional.of(new Binary("-", arguments.get(0), arguments.get(1)));
        }
        return Optional.empty();
    }

    /** -1, 0 or 1 as the first is less than, equal to or greater than the second. */
    Expression threeWay(Tree tree, Expression left, Expression right) {
        boolean simple = isSimple(left) && isSimple(right);
        if (!simple && scope.isScript()) {
            return scope.helper("compareValues", left, right);
        }
        if (!simple) {
            return scope.unsupported(tree, "a comparison of computed values", "put them into variables first");
        }
        Expression greater = new Conditional(new Binary(">", left, right), Expression.number(1), Expression.number(0));
        return new Conditional(new Binary("<", left, right), Expression.number(-1), greater);
    }

    static boolean isSimple(Expression expression) {
        return expression instanceof Expression.Identifier
                || expression instanceof Expression.Numeral
                || expression instanceof Expression.Keyword
                || expression instanceof Text
                || (expression instanceof Expression.Member member && isSimple(member.object()))
                || (expression instanceof Expression.Index index
                        && isSimple(index.object())
                        && isSimple(index.index()));
    }

    private Expression compare(ExpressionTree tree, Expression a, Expression b) {
        ExpressionTree comparator = Trees.bare(tree);
        if (comparator instanceof MethodInvocationTree call
                && scope.attribution().element(call.getMethodSelect()) instanceof ExecutableElement method
                && isComposition(method)) {
            return composed(call, method.getSimpleName().toString(), a, b);
        }
        if (comparator instanceof LambdaExpressionTree lambda
                && lambda.getBody() instanceof MethodInvocationTree call) {
            bind(lambda, List.of(a, b));
            return difference(call).orElseGet(() -> scope.expressions().value(call));
        }
        return new Call(scope.expressions().value(comparator), List.of(a, b));
    }

    private Expression composed(MethodInvocationTree call, String name, Expression a, Expression b) {
        return switch (name) {
            case "comparingDouble", "comparingInt" ->
                byNumber(call.getArguments().get(0), a, b);
            case "comparing" -> comparing(call, a, b);
            case "comparingByKey" -> ofEntries(call, 0, a, b);
            case "comparingByValue" -> ofEntries(call, 1, a, b);
            case "naturalOrder" -> natural(call, elementType(call), a, b);
            case "reverseOrder" -> natural(call, elementType(call), b, a);
            case "reversed" -> compare(receiver(call), b, a);
            case "thenComparingDouble", "thenComparingInt" ->
                new Binary(
                        "||",
                        compare(receiver(call), a, b),
                        byNumber(call.getArguments().get(0), a, b));
            case "thenComparing" -> new Binary("||", compare(receiver(call), a, b), comparing(call, a, b));
            default -> scope.unsupported(call, "Comparator." + name, "write a lambda with Double.compare");
        };
    }

    /** Entries, which are lists of key and value, by one of the two. */
    private Expression ofEntries(MethodInvocationTree call, int part, Expression a, Expression b) {
        Expression left = new Expression.Index(a, Expression.number(part));
        Expression right = new Expression.Index(b, Expression.number(part));
        if (!call.getArguments().isEmpty()) {
            return compare(call.getArguments().get(0), left, right);
        }
        DeclaredType entry = (DeclaredType) elementType(call);
        return natural(call, scope.types().upperBound(entry.getTypeArguments().get(part)), left, right);
    }

    private static ExpressionTree receiver(MethodInvocationTree call) {
        return ((MemberSelectTree) call.getMethodSelect()).getExpression();
    }

    private Expression byNumber(ExpressionTree key, Expression a, Expression b) {
        return new Binary("-", keyOf(key, a), keyOf(key, b));
    }

    private Expression comparing(MethodInvocationTree call, Expression a, Expression b) {
        ExpressionTree first = call.getArguments().get(0);
        if (JavaTypes.qualifiedName(scope.attribution().type(first)).equals("java.util.Comparator")) {
            return compare(first, a, b);
        }
        Expression left = keyOf(first, a);
        Expression right = keyOf(first, b);
        return call.getArguments().size() > 1
                ? compare(call.getArguments().get(1), left, right)
                : natural(call, resultType(first), left, right);
    }

    private Expression natural(Tree tree, TypeMirror type, Expression a, Expression b) {
        if (JavaTypes.isWhole(type) || JavaTypes.isDouble(type)) {
            return new Binary("-", a, b);
        }
        if (JavaTypes.isString(type)) {
            return threeWay(tree, a, b);
        }
        return scope.isScript()
                ? scope.helper("compareNaturally", a, b)
                : scope.unsupported(
                        tree, "the natural order of " + JavaTypes.shortName(type), "compare by numbers or texts");
    }

    /** What is compared by the comparator that the call makes. */
    private TypeMirror elementType(MethodInvocationTree call) {
        return scope.types()
                .upperBound(((DeclaredType) scope.attribution().type(call))
                        .getTypeArguments()
                        .get(0));
    }

    /** What the key function gives. */
    private TypeMirror resultType(ExpressionTree key) {
        DeclaredType function = (DeclaredType) scope.attribution().type(key);
        return scope.types().upperBound(function.getTypeArguments().get(1));
    }

    private Expression keyOf(ExpressionTree tree, Expression value) {
        ExpressionTree key = Trees.bare(tree);
        if (key instanceof LambdaExpressionTree lambda && lambda.getBody() instanceof ExpressionTree body) {
            bind(lambda, List.of(value));
            return scope.expressions().value(body);
        }
        if (key instanceof MemberReferenceTree reference) {
            return applied(reference, value);
        }
        return new Call(scope.expressions().value(key), List.of(value));
    }

    private Expression applied(MemberReferenceTree reference, Expression value) {
        ExecutableElement method = (ExecutableElement) scope.attribution().element(reference);
        TypeMirror type = scope.attribution().type(reference.getQualifierExpression());
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return calls.ofType(reference, method, List.of(value), Use.VALUE);
        }
        if (scope.attribution().isBound(reference)) {
            Expression object = scope.expressions().value(reference.getQualifierExpression());
            return calls.ofObject(reference, method, type, object, List.of(value), Use.VALUE);
        }
        return calls.ofObject(reference, method, type, value, List.of(), Use.VALUE);
    }

    private void bind(LambdaExpressionTree lambda, List<Expression> values) {
        for (int i = 0; i < values.size(); i++) {
            VariableTree parameter = lambda.getParameters().get(i);
            scope.locals().bind(scope.attribution().element(parameter), values.get(i));
        }
    }
}
