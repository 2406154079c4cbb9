package io.github.batchsmith.transpile.syntax;

import java.util.List;

/** A condition and its branches; always with braces. */
public final class If implements Statement {
    private static final Block NOTHING = new Block(List.of());

    private final Expression test;
    private final Block yes;
    private final Statement no;

    private If(Expression test, Block yes, Statement no) {
        this.test = test;
        this.yes = yes;
        this.no = no;
    }

    /** A condition with one branch. */
    public static If then(Expression test, Statement yes) {
        return new If(test, Statement.block(yes), NOTHING);
    }

    /** The same with a second branch, which may be a further condition. */
    public If otherwise(Statement no) {
        return new If(test, yes, no instanceof If ? no : Statement.block(no));
    }

    @Override
    public Doc doc() {
        Doc first = Doc.of("if ", Layouts.condition(test), " ", yes.doc());
        boolean single = no instanceof Block block && block.statements().isEmpty();
        return single ? first : Doc.of(first, " else ", no.doc());
    }

    @Override
    public boolean leaves() {
        return yes.leaves() && no.leaves();
    }
}
