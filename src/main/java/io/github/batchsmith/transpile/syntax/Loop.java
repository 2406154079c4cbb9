package io.github.batchsmith.transpile.syntax;

import java.util.List;

/** A loop. */
public sealed interface Loop extends Statement {
    /** {@code while (test)}. */
    record While(Expression test, Block body) implements Loop {
        @Override
        public Doc doc() {
            return Doc.of("while ", Layouts.condition(test), " ", body.doc());
        }
    }

    /** {@code do ... while (test)}. */
    record DoWhile(Block body, Expression test) implements Loop {
        @Override
        public Doc doc() {
            return Doc.of("do ", body.doc(), " while ", Layouts.condition(test), ";");
        }
    }

    /** {@code for (const name of list)}. */
    record ForOf(boolean constant, String name, Expression list, Block body) implements Loop {
        @Override
        public Doc doc() {
            String head = "for (" + (constant ? "const " : "let ") + name + " of ";
            return Doc.of(head, list.bare().doc(), ") ", body.doc());
        }
    }

    /** {@code for (start; test; updates)}, where start is a declaration or effects, or empty. */
    record For(List<Statement> start, Expression test, List<Expression> updates, Block body) implements Loop {
        public For {
            start = List.copyOf(start);
            updates = List.copyOf(updates);
        }

        @Override
        public Doc doc() {
            Doc condition = test.isPresent() ? Doc.of(Doc.LINE, test.bare().doc()) : Doc.of();
            Doc update = updates.isEmpty() ? Doc.of() : Doc.of(Doc.LINE, commaSeparated(updates));
            return Doc.of(
                    "for ",
                    Doc.group(
                            "(",
                            Doc.indent(Doc.SOFT_LINE, startDoc(), ";", condition, ";", update),
                            Doc.SOFT_LINE,
                            ") "),
                    body.doc());
        }

        private Doc startDoc() {
            if (start.size() == 1 && start.get(0) instanceof Declare declare) {
                return declare.head();
            }
            return commaSeparated(start.stream()
                    .map(statement -> ((Effect) statement).expression())
                    .toList());
        }

        private static Doc commaSeparated(List<Expression> expressions) {
            return Doc.join(
                    Doc.of(", "),
                    expressions.stream()
                            .map(expression -> expression.bare().doc())
                            .toList());
        }
    }
}
