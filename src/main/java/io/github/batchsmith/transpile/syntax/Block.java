package io.github.batchsmith.transpile.syntax;

import java.util.ArrayList;
import java.util.List;

/** Statements in braces. */
public record Block(List<Statement> statements) implements Statement {
    public Block {
        statements = List.copyOf(statements);
    }

    @Override
    public Doc doc() {
        return statements.isEmpty() ? Doc.of("{}") : Doc.of("{", Doc.indent(lines(statements)), Doc.HARD_LINE, "}");
    }

    @Override
    public boolean leaves() {
        return statements.stream().anyMatch(Statement::leaves);
    }

    /** True if it declares a name, which the braces then keep inside. */
    public boolean declares() {
        return statements.stream().map(Remarked::plain).anyMatch(Declare.class::isInstance);
    }

    /** The statements, each on a line of its own. */
    static Doc lines(List<Statement> statements) {
        List<Object> parts = new ArrayList<>();
        for (Statement statement : statements) {
            if (!parts.isEmpty() && statement instanceof Remarked remarked && remarked.blankLineBefore()) {
                parts.add(Doc.HARD_LINE);
            }
            parts.add(Doc.HARD_LINE);
            parts.add(statement.doc());
        }
        return Doc.of(parts.toArray());
    }
}
