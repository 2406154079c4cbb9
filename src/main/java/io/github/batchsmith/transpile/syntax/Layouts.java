package io.github.batchsmith.transpile.syntax;

/** Layouts that several kinds of nodes share. */
final class Layouts {
    private Layouts() {}

    /** An operator and the value after it, which goes to the next line whole before it is broken itself. */
    static Doc assigned(String operator, Expression value) {
        Expression bare = value.bare();
        if (bare instanceof Binary || bare instanceof Conditional) {
            return Doc.group(operator, Doc.indent(Doc.LINE, Doc.group(bare.flushDoc())));
        }
        return Doc.of(operator, " ", bare.doc());
    }

    /** A value after a keyword that must not end its line; in parentheses if it takes several lines. */
    static Doc afterKeyword(Expression value) {
        Expression bare = value.bare();
        if (bare instanceof Binary || bare instanceof Conditional) {
            return Doc.group(
                    new Doc.IfBroken("("),
                    Doc.indent(Doc.SOFT_LINE, bare.flushDoc()),
                    Doc.SOFT_LINE,
                    new Doc.IfBroken(")"));
        }
        return bare.doc();
    }

    /** A condition in its parentheses. */
    static Doc condition(Expression test) {
        return Doc.group("(", Doc.indent(Doc.SOFT_LINE, test.bare().flushDoc()), Doc.SOFT_LINE, ")");
    }

    /** What stands before a dot, a bracket or an argument list. */
    static Doc receiver(Expression object) {
        if (object instanceof Expression.Numeral || object instanceof ObjectLiteral) {
            return Doc.of("(", object.doc(), ")");
        }
        return object.operand(Precedence.CALL);
    }
}
