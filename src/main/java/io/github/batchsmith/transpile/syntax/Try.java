package io.github.batchsmith.transpile.syntax;

import java.util.ArrayList;
import java.util.List;

/** A {@code try} with what handles errors, or what is done at last, or both. */
public final class Try implements Statement {
    private final Block body;
    private final List<Clause> clauses;

    private Try(Block body, List<Clause> clauses) {
        this.body = body;
        this.clauses = List.copyOf(clauses);
    }

    private record Clause(Doc head, Block body, boolean leaves) {}

    /** The block alone, which is no {@code try} yet. */
    public static Try of(Block body) {
        return new Try(body, List.of());
    }

    /** The same with a handler of errors, which knows the error by the name. */
    public Try handled(String name, Block handler) {
        return with(new Clause(Doc.of(" catch (" + name + ") "), handler, handler.leaves()));
    }

    /** The same with what is done at last. */
    public Try atLast(Block last) {
        return with(new Clause(Doc.of(" finally "), last, true));
    }

    private Try with(Clause clause) {
        List<Clause> all = new ArrayList<>(clauses);
        all.add(clause);
        return new Try(body, all);
    }

    @Override
    public Doc doc() {
        Doc doc = clauses.isEmpty() ? body.doc() : Doc.of("try ", body.doc());
        for (Clause clause : clauses) {
            doc = Doc.of(doc, clause.head(), clause.body().doc());
        }
        return doc;
    }

    @Override
    public boolean leaves() {
        return body.leaves() && clauses.stream().allMatch(Clause::leaves);
    }
}
