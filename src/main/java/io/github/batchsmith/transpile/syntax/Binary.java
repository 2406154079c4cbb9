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

    private boolean continues() {
        return left instanceof Binary chain && chain.precedence() == precedence();
    }

    private Doc first() {
        return continues() ? ((Binary) left).first() : left.operand(precedence());
    }

    private Doc rest() {
        Doc step = Doc.of(" ", operator, Doc.LINE, right.tighterOperand(precedence()));
        return continues() ? Doc.of(((Binary) left).rest(), step) : step;
    }
}
