package io.github.batchsmith.transpile.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement with the author's comments and spacing.
 *
 * @param remarks comment lines before the statement, with their slashes
 * @param remarkAfter comment on the statement's last line; empty for none
 */
public record Remarked(boolean blankLineBefore, List<String> remarks, Statement statement, String remarkAfter)
        implements Statement {
    public Remarked {
        remarks = List.copyOf(remarks);
    }

    @Override
    public Doc doc() {
        List<Object> parts = new ArrayList<>();
        for (String remark : remarks) {
            parts.add(remark);
            parts.add(Doc.HARD_LINE);
        }
        parts.add(statement.doc());
        if (!remarkAfter.isEmpty()) {
            parts.add(" " + remarkAfter);
        }
        return Doc.of(parts.toArray());
    }

    @Override
    public boolean leaves() {
        return statement.leaves();
    }

    /** The statement without comments. */
    static Statement plain(Statement statement) {
        if (statement instanceof Remarked remarked) {
            return plain(remarked.statement());
        }
        return statement instanceof Located located ? plain(located.statement()) : statement;
    }
}
