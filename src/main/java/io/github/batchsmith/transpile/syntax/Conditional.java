package io.github.batchsmith.transpile.syntax;

/** {@code test ? yes : no}. */
public record Conditional(Expression test, Expression yes, Expression no) implements Expression {
    @Override
    public Precedence precedence() {
        return Precedence.CONDITIONAL;
    }

    @Override
    public Doc doc() {
        return Doc.group(flushDoc());
    }

    @Override
    public Doc flushDoc() {
        return Doc.of(test.operand(Precedence.OR), Doc.indent(branches()));
    }

    private Doc branches() {
        Doc first = Doc.of(Doc.LINE, "? ", yes.bare().tighterOperand(Precedence.CONDITIONAL), Doc.LINE, ": ");
        if (no.bare() instanceof Conditional further) {
            return Doc.of(first, further.test().operand(Precedence.OR), further.branches());
        }
        return Doc.of(first, no.bare().operand(Precedence.CONDITIONAL));
    }
}
