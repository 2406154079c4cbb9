package io.github.batchsmith.transpile.syntax;

import java.util.List;

/**
 * An arrow function that is one expression.
 *
 * @param isAsync whether it waits for something
 */
public record Arrow(boolean isAsync, List<String> parameters, Expression value) implements Expression {
    public Arrow {
        parameters = List.copyOf(parameters);
    }

    /** A function that waits for nothing. */
    public Arrow(List<String> parameters, Expression value) {
        this(false, parameters, value);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ASSIGNMENT;
    }

    @Override
    public Doc doc() {
        String head = (isAsync ? "async " : "") + "(" + String.join(", ", parameters) + ") =>";
        Expression bare = value.bare();
        return bare instanceof ObjectLiteral
                ? Doc.of(head, " (", bare.doc(), ")")
                : Doc.of(Layouts.assigned(head, bare));
    }
}
