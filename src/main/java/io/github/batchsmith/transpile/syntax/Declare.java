package io.github.batchsmith.transpile.syntax;

import java.util.List;
import java.util.stream.Stream;

/**
 * A declaration of variables.
 *
 * @param constant {@code const} instead of {@code let}
 */
public record Declare(boolean constant, List<Variable> variables) implements Statement {
    public Declare {
        variables = List.copyOf(variables);
    }

    /** A variable and its first value, which may be left out. */
    public record Variable(String name, Expression value) {
        private Doc doc() {
            return value.isPresent() ? Doc.of(name, Layouts.assigned(" =", value)) : Doc.of(name);
        }
    }

    /** A declaration of one variable. */
    public static Declare one(boolean constant, String name, Expression value) {
        return new Declare(constant, List.of(new Variable(name, value)));
    }

    /** The declaration without semicolon, as in the head of a loop. */
    Doc head() {
        Stream<Doc> docs = variables.stream().map(Variable::doc);
        return Doc.of(constant ? "const " : "let ", Doc.join(Doc.of(", "), docs.toList()));
    }

    @Override
    public Doc doc() {
        return Doc.of(head(), ";");
    }
}
