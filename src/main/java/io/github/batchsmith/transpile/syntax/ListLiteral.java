package io.github.batchsmith.transpile.syntax;

import java.util.List;

/** An array with its elements. */
public record ListLiteral(List<Expression> elements) implements Expression {
    public ListLiteral {
        elements = List.copyOf(elements);
    }

    /** An array with the elements of that one. */
    public static Expression copyOf(Expression list) {
        Expression bare = list.bare();
        return bare instanceof ListLiteral literal ? literal : new ListLiteral(List.of(new Spread(bare)));
    }

    @Override
    public Precedence precedence() {
        return Precedence.PRIMARY;
    }

    @Override
    public Doc doc() {
        return Doc.list(
                "[",
                Doc.SOFT_LINE,
                elements.stream().map(element -> element.bare().doc()).toList(),
                "]");
    }
}
