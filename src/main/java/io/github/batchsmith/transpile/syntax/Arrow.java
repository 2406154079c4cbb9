package io.github.batchsmith.transpile.syntax;

import java.util.List;

/** An arrow function that is one expression. */
public record Arrow(List<String> parameters, Expression value) implements Expression {
    public Arrow {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ASSIGNMENT;
    }

    @Override
    public Doc doc() {
        String head = "(" + String.join(", ", parameters) + ") =>";
        Expression bare = value.bare();
        return bare instanceof ObjectLiteral
                ? Doc.of(head, " (", bare.doc(), ")")
                : Doc.of(Layouts.assigned(head, bare));
    }
}
