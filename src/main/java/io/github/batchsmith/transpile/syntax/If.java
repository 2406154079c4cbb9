package io.github.batchsmith.transpile.syntax;

import org.jspecify.annotations.Nullable;

/** A condition and its branches; always with braces. */
public final class If implements Statement {
    private final Expression test;
    private final Block yes;
    private final @Nullable Statement no;

    private If(Expression test, Block yes, @Nullable Statement no) {
        this.test = test;
        this.yes = yes;
        this.no = no;
    }

    /** A condition with one branch. */
    public static If then(Expression test, Statement yes) {
        return new If(test, Statement.block(yes), null);
    }

    /** The same with a second branch, which may be a further condition. */
    public If otherwise(Statement no) {
        return new If(test, yes, no instanceof If ? no : Statement.block(no));
    }

    @Override
    public Doc doc() {
        Doc first = Doc.of("if ", Layouts.condition(test), " ", yes.doc());
        return no == null ? first : Doc.of(first, " else ", no.doc());
    }

    @Override
    public boolean leaves() {
        return yes.leaves() && no != null && no.leaves();
    }
}
