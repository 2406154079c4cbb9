package io.github.batchsmith.transpile.syntax;

import java.util.List;

/** An arrow function with a body of statements. */
public record Closure(List<String> parameters, Block body) implements Expression {
    public Closure {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ASSIGNMENT;
    }

    @Override
    public Doc doc() {
        return Doc.of("(", String.join(", ", parameters), ") => ", body.doc());
    }
}
