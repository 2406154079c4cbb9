package io.github.batchsmith.transpile.syntax;

/** Two operands and the operator between them; a chain of equal precedence is laid out as one. */
public record Binary(String operator, Expression left, Expression right) implements Expression {
    @Override
    public Precedence precedence() {
        return Precedence.ofBinary(operator);
    }

    @Override
    public Doc doc() {
        return Doc.group(first(), Doc.indent(rest()));
    }

    @Override
    public Doc flushDoc() {
        return Doc.of(first(), rest());
    }

    /** Whether the left operand is part of the same chain; products and quotients are not mixed. */
    private boolean continues() {
        return left instanceof Binary chain
                && chain.precedence() == precedence()
                && ((precedence() != Precedence.PRODUCT && precedence() != Precedence.OR)
                        || chain.operator().equals(operator));
    }

    private Doc first() {
        return continues() ? ((Binary) left).first() : clear(left);
    }

    private Doc rest() {
        Doc step = Doc.of(" ", operator, Doc.LINE, clear(right));
        return continues() ? Doc.of(((Binary) left).rest(), step) : step;
    }

    /** The operand, in parentheses also where only the reader needs them. */
    private Doc clear(Expression operand) {
        boolean mixed = precedence() == Precedence.OR && operand.precedence() == Precedence.AND;
        boolean forbidden = operand instanceof Binary inner
                && (operator.equals("??") || inner.operator().equals("??"))
                && !operator.equals(inner.operator())
                && inner.precedence().compareTo(Precedence.AND) <= 0
                && precedence().compareTo(Precedence.AND) <= 0;
        boolean cut = precedence().compareTo(Precedence.EQUALITY) < 0
                && precedence().compareTo(Precedence.AND) > 0
                && operand instanceof Binary
                && operand.precedence() != precedence();
        return mixed || forbidden || cut ? Doc.of("(", operand.doc(), ")") : operand.tighterOperand(precedence());
    }
}
