package io.github.batchsmith.transpile.syntax;

import java.util.Optional;

/** A condition and its branches; always with braces. */
public final class If implements Statement {
    private final Expression test;
    private final Block yes;
    private final Optional<Statement> no;

    private If(Expression test, Block yes, Optional<Statement> no) {
        this.test = test;
        this.yes = yes;
        this.no = no;
    }

    /** A condition with one branch. */
    public static If then(Expression test, Statement yes) {
        return new If(test, Statement.block(yes), Optional.empty());
    }

    /** The same with a second branch, which may be a further condition. */
    public If otherwise(Statement no) {
        return new If(test, yes, Optional.of(no instanceof If ? no : Statement.block(no)));
    }

    @Override
    public Doc doc() {
        Doc first = Doc.of("if ", Layouts.condition(test), " ", yes.doc());
        return no.map(second -> Doc.of(first, " else ", second.doc())).orElse(first);
    }

    @Override
    public boolean leaves() {
        return yes.leaves() && no.map(Statement::leaves).orElse(false);
    }
}
