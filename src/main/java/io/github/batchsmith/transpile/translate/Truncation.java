package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.List;
import java.util.Set;

/**
 * Numbers cut off to whole ones, as a cast to int does: {@code Math.trunc(x) || 0}, where the second part makes 0 of NaN
 * and of the negative zero that rounding makes of -0.25. What changes nothing is left out; a NaN that comes out of
 * {@code floor}, {@code abs} or {@code max} with a constant stays one, since portable code does not count with NaN.
 */
final class Truncation {
    private Truncation() {}

    /**
     * A value cut off.
     *
     * @param whole whether it has nothing after the point anyway
     */
    static Expression of(Expression value, boolean whole) {
        Expression bare = value.bare();
        Expression cut = whole ? bare : Expression.call("Math", "trunc", bare);
        return isZeroPositive(bare) ? cut : new Binary("||", cut, Expression.number(0));
    }

    /** Whether the value is not cut off to a negative zero. */
    private static boolean isZeroPositive(Expression value) {
        boolean atLeastZero = mathFunction(value, Set.of("max"))
                && arguments(value).stream().anyMatch(Expression.Numeral.class::isInstance);
        return atLeastZero || mathFunction(value, Set.of("floor", "abs"));
    }

    private static boolean mathFunction(Expression value, Set<String> names) {
        return value instanceof Call call
                && call.callee() instanceof Expression.Member member
                && member.object().equals(Expression.name("Math"))
                && names.contains(member.property());
    }

    private static List<Expression> arguments(Expression call) {
        return ((Call) call).arguments();
    }
}
