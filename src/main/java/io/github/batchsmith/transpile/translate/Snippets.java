package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Snippet;
import java.util.Optional;

/** Shorter forms of what the table of the library gives. */
final class Snippets {
    private static final String OR_NULL = " ?? null";

    private Snippets() {}

    /** The value where null makes no difference: {@code list.at(0)} for {@code list.at(0) ?? null}. */
    static Expression present(Expression value) {
        return value.bare() instanceof Snippet snippet && snippet.template().endsWith(OR_NULL)
                ? new Snippet(
                        snippet.template().substring(0, snippet.template().length() - OR_NULL.length()),
                        snippet.values())
                : value;
    }

    /** The opposite of a comparison: {@code a !== b} for {@code a === b}. */
    static Optional<Expression> opposite(Expression condition) {
        Expression bare = condition.bare();
        if (bare instanceof Binary comparison && isSameness(comparison.operator())) {
            return Optional.of(new Binary(opposite(comparison.operator()), comparison.left(), comparison.right()));
        }
        if (bare instanceof Snippet snippet && snippet.template().matches("[^ ]+ [!=]==? [^ ]+")) {
            String operator = snippet.template().split(" ", -1)[1];
            return Optional.of(new Snippet(snippet.template().replace(operator, opposite(operator)), snippet.values()));
        }
        return Optional.empty();
    }

    private static boolean isSameness(String operator) {
        return operator.equals("===") || operator.equals("!==") || operator.equals("==") || operator.equals("!=");
    }

    private static String opposite(String operator) {
        return operator.startsWith("!") ? "=" + operator.substring(1) : "!" + operator.substring(1);
    }
}
