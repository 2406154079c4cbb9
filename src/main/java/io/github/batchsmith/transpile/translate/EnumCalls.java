package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.ListLiteral;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The methods that every enum has: texts of a frozen object, or objects of a class. */
final class EnumCalls {
    private final Scope scope;

    EnumCalls(Scope scope) {
        this.scope = scope;
    }

    /** {@code values} and {@code valueOf}. */
    Expression ofType(TypeElement type, ExecutableElement method, List<Expression> arguments) {
        Expression values = values(type);
        return method.getSimpleName().contentEquals("valueOf")
                ? scope.helper(
                        "constantOf",
                        values,
                        arguments.get(0),
                        new Text(type.getQualifiedName().toString()))
                : values;
    }

    /** The constants in their order. */
    Expression values(TypeElement type) {
        Expression name = name(type);
        if (isPlain(type)) {
            return Expression.call("Object", "values", name);
        }
        return new ListLiteral(type.getEnclosedElements().stream()
                .filter(one -> one.getKind() == ElementKind.ENUM_CONSTANT)
                .<Expression>map(one ->
                        new Expression.Member(name, scope.program().names().of(one)))
                .toList());
    }

    private Expression name(TypeElement type) {
        scope.references().member(type);
        return Expression.name(scope.program().names().of(type));
    }

    private boolean isPlain(TypeElement type) {
        return scope.program().shapes().isPlainEnum(type);
    }

    /** {@code name}, {@code ordinal}, {@code compareTo} and their like. */
    Expression ofObject(
            Tree tree, TypeElement type, ExecutableElement method, Expression object, List<Expression> arguments) {
        return switch (method.getSimpleName().toString()) {
            case "name" -> isPlain(type) ? object : new Expression.Member(object, "name");
            case "ordinal", "hashCode" -> ordinal(type, object);
            case "compareTo" -> new Binary("-", ordinal(type, object), ordinal(type, arguments.get(0)));
            default ->
                scope.unsupported(
                        tree, "the method " + method.getSimpleName() + " of an enum", "use name, ordinal or compareTo");
        };
    }

    private Expression ordinal(TypeElement type, Expression object) {
        return isPlain(type)
                ? Expression.call(values(type), "indexOf", List.of(object))
                : new Expression.Member(object, "ordinal");
    }
}
