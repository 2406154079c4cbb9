package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.LiteralTree;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.Locale;

/** Literals: numbers keep their spelling where JavaScript reads it alike. */
final class Literals {
    private Literals() {}

    static Expression translate(LiteralTree tree, Scope scope) {
        Object value = tree.getValue();
        String source = scope.attribution().source(tree);
        if (value == null || value instanceof Boolean) {
            return new Expression.Keyword(String.valueOf(value));
        } else if (value instanceof String text) {
            return new Text(text);
        } else if (value instanceof Integer number) {
            return whole(number, source.toLowerCase(Locale.ROOT));
        } else if (value instanceof Double number) {
            return signed(source, fractional(number, source.toLowerCase(Locale.ROOT)));
        }
        if (scope.isScript() && value instanceof Character letter) {
            return new Text(letter.toString());
        }
        if (scope.isScript() && value instanceof Long number && Math.abs((double) number) <= Range.SAFE) {
            return number < 0
                    ? new Expression.Unary("-", new Expression.Numeral(Long.toString(-number)))
                    : new Expression.Numeral(Long.toString(number));
        }
        String hint = value instanceof Character ? "use a String" : "use int or double";
        return scope.unsupported(tree, "the literal " + source, hint);
    }

    private static Expression whole(int value, String source) {
        boolean decimal = source.matches("-?(0|[1-9][0-9_]*)");
        boolean prefixed = value >= 0 && source.matches("0[xb][0-9a-f_]+");
        return decimal || prefixed ? signed(source, source) : Expression.number(value);
    }

    private static Expression signed(String source, String digits) {
        return source.startsWith("-")
                ? new Expression.Unary("-", new Expression.Numeral(digits.replaceFirst("^-", "")))
                : new Expression.Numeral(digits);
    }

    private static String fractional(double value, String source) {
        if (source.startsWith("0x")) {
            return Double.toString(value);
        }
        String[] parts = source.replaceFirst("^-", "").replaceFirst("[df]$", "").split("e", 2);
        String digits = parts[0].replaceFirst("\\.0*$", "").replaceFirst("^0+(?=[0-9])", "");
        String mantissa = digits.startsWith(".") ? "0" + digits : digits;
        return (mantissa.isEmpty() ? "0" : mantissa) + (parts.length > 1 ? "e" + parts[1] : "");
    }
}
