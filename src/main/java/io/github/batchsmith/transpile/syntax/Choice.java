package io.github.batchsmith.transpile.syntax;

import java.util.ArrayList;
import java.util.List;

/** A {@code switch} statement. */
public record Choice(Expression subject, List<Case> cases) implements Statement {
    public Choice {
        cases = List.copyOf(cases);
    }

    /** Labels and what follows them; {@code isDefault} adds the label {@code default}. */
    public record Case(List<Expression> labels, boolean isDefault, List<Statement> statements) {
        public Case {
            labels = List.copyOf(labels);
            statements = List.copyOf(statements);
        }

        private Doc doc() {
            List<Doc> heads = new ArrayList<>();
            labels.forEach(label -> heads.add(Doc.of("case ", label.bare().doc(), ":")));
            if (isDefault) {
                heads.add(Doc.of("default:"));
            }
            Doc head = Doc.join(Doc.HARD_LINE, heads);
            return statements.size() == 1 && statements.get(0) instanceof Block block
                    ? Doc.of(head, " ", block.doc())
                    : Doc.of(head, Doc.indent(Block.lines(statements)));
        }
    }

    @Override
    public Doc doc() {
        Doc body = Doc.join(Doc.HARD_LINE, cases.stream().map(Case::doc).toList());
        Doc indented = Doc.indent(Doc.HARD_LINE, body);
        return Doc.of("switch ", Layouts.condition(subject), " {", indented, Doc.HARD_LINE, "}");
    }
}
