package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Expression;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Java's {@code equals} in JavaScript: {@code ===} where that says the same, else the objects' own methods. */
final class Equality {
    private final Scope scope;

    Equality(Scope scope) {
        this.scope = scope;
    }

    /** Whether the method is {@code equals}, be it the one of {@code Objects}. */
    static boolean isEquals(ExecutableElement method) {
        String owner = JavaTypes.owner(method).getQualifiedName().toString();
        return method.getSimpleName().contentEquals("equals")
                && (method.getParameters().size() == 1 || owner.equals("java.util.Objects"))
                && !owner.equals("java.util.Arrays");
    }

    Expression of(ExpressionTree left, ExpressionTree right) {
        Expression a = scope.expressions().value(left);
        Expression b = scope.expressions().value(right);
        TypeMirror type = scope.attribution().type(left);
        if (JavaTypes.isDouble(type)) {
            return Expression.call("Object", "is", a, b);
        }
        if (isIdentity(type) || isIdentity(scope.attribution().type(right))) {
            return new Binary("===", a, b);
        }
        scope.program().demands().needEquality();
        return scope.helper("areEqual", a, b);
    }

    /** The same for values of which one has the type, and the other any. */
    Expression ofUnknown(Expression left, Expression right, TypeMirror type) {
        if (isIdentity(type)) {
            return new Binary("===", left, right);
        }
        scope.program().demands().needEquality();
        return scope.helper("areEqual", left, right);
    }

    /** Whether values of the type are equal only if they are the same. */
    boolean isIdentity(TypeMirror type) {
        return (scope.types().isIdentified(type) && !JavaTypes.isDouble(type))
                || JavaTypes.asClass(type)
                        .filter(scope.program().shapes()::isOwn)
                        .filter(one -> !scope.program().shapes().mayBeEqual(one))
                        .isPresent();
    }
}
