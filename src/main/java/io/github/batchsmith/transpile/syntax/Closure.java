package io.github.batchsmith.transpile.syntax;

import java.util.List;

/**
 * An arrow function with a body of statements.
 *
 * @param isAsync whether it waits for something
 */
public record Closure(boolean isAsync, List<String> parameters, Block body) implements Expression {
    public Closure {
        parameters = List.copyOf(parameters);
    }

    /** A function that waits for nothing. */
    public Closure(List<String> parameters, Block body) {
        this(false, parameters, body);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ASSIGNMENT;
    }

    @Override
    public Doc doc() {
        return Doc.of(isAsync ? "async (" : "(", String.join(", ", parameters), ") => ", body.doc());
    }
}
