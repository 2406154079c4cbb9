package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Numbers and letters as each other; a letter is a text of one letter in JavaScript. */
final class Conversions {
    private final Scope scope;

    Conversions(Scope scope) {
        this.scope = scope;
    }

    /** The value as a number; the code, if it is a letter. */
    Expression number(ExpressionTree tree) {
        if (!JavaTypes.isChar(scope.attribution().type(tree))) {
            return scope.expressions().value(tree);
        }
        return Trees.bare(tree) instanceof LiteralTree literal && literal.getValue() instanceof Character letter
                ? Expression.number(letter)
                : code(scope.expressions().value(tree));
    }

    /** The code of the letter. */
    Expression code(Expression letter) {
        return Expression.call(letter, "charCodeAt", List.of(Expression.number(0)));
    }

    /** The value where the type is wanted. */
    Expression to(ExpressionTree tree, TypeMirror wanted) {
        TypeMirror type = scope.attribution().type(tree);
        if (JavaTypes.isChar(type) && isNumber(wanted)) {
            return number(tree);
        }
        if (!JavaTypes.isChar(type) && JavaTypes.isIntegral(type) && JavaTypes.isChar(wanted)) {
            return letter(scope.expressions().value(tree));
        }
        return scope.expressions().value(tree);
    }

    private static boolean isNumber(TypeMirror type) {
        return (type.getKind().isPrimitive() && type.getKind() != TypeKind.BOOLEAN && type.getKind() != TypeKind.CHAR);
    }

    private static Expression letter(Expression code) {
        return code.bare() instanceof Expression.Numeral numeral
                        && numeral.digits().matches("\\d+")
                ? new Text(String.valueOf((char) Integer.parseInt(numeral.digits())))
                : Expression.call("String", "fromCharCode", code);
    }

    /** The number, of the given kind, cut to the type. */
    Expression narrowed(Tree tree, Expression value, TypeMirror to, TypeKind from) {
        return switch (to.getKind()) {
            case CHAR -> letter(value);
            case BYTE ->
                new Binary(">>", new Binary("<<", whole(value, from), Expression.number(24)), Expression.number(24));
            case SHORT ->
                new Binary(">>", new Binary("<<", whole(value, from), Expression.number(16)), Expression.number(16));
            case INT -> whole(value, from);
            case LONG -> from == TypeKind.DOUBLE ? scope.helper("toLong", value) : value;
            case FLOAT -> scope.unsupported(tree, "a cast to float", "use double");
            default -> value;
        };
    }

    private Expression whole(Expression value, TypeKind from) {
        return switch (from) {
            case DOUBLE -> scope.helper("toInt", value);
            case LONG -> new Binary("|", value, Expression.number(0));
            default -> value;
        };
    }
}
