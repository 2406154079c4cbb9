package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Expression;

/** Arithmetic of whole numbers of 64 bits: exact below 2^53, and an error above. */
final class LongArithmetic {
    private final Scope scope;

    LongArithmetic(Scope scope) {
        this.scope = scope;
    }

    /**
     * The operation as an expression.
     *
     * @param range bounds of its result
     */
    Expression result(Tree tree, String operator, Expression left, Expression right, Range range) {
        if (Operators.isOfBits(operator)) {
            return scope.unsupported(tree, "'" + operator + "' of long", "use int, or double");
        } else if (operator.equals("/")) {
            return scope.helper("divideLongs", left, right);
        } else if (operator.equals("%")) {
            return scope.helper("remainderOfLongs", left, right);
        }
        Expression plain = new Binary(operator, left, right);
        boolean safe = range.isSafe() && !range.equals(Range.LONG) && range.isExact();
        return safe ? plain : scope.helper("exactLong", plain);
    }
}
