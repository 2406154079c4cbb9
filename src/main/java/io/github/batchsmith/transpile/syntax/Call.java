package io.github.batchsmith.transpile.syntax;

import java.util.ArrayList;
import java.util.List;

/** A call, or with {@code new} before the callee a construction. */
public record Call(boolean construction, Expression callee, List<Expression> arguments) implements Expression {
    public Call {
        arguments = List.copyOf(arguments);
    }

    /** A plain call. */
    public Call(Expression callee, List<Expression> arguments) {
        this(false, callee, arguments);
    }

    /** A construction of a built-in class. */
    public static Call construct(String type, List<Expression> arguments) {
        return new Call(true, Expression.name(type), arguments);
    }

    @Override
    public Precedence precedence() {
        return Precedence.CALL;
    }

    @Override
    public Doc doc() {
        List<Doc> docs = new ArrayList<>();
        arguments.forEach(argument -> docs.add(argument.bare().doc()));
        Doc list =
                lastHugs() ? Doc.of("(", Doc.join(Doc.of(", "), docs), ")") : Doc.list("(", Doc.SOFT_LINE, docs, ")");
        return Doc.of(construction ? "new " : "", Layouts.receiver(callee), list);
    }

    /** A function body or a sole literal opens on the line of the call. */
    private boolean lastHugs() {
        if (arguments.isEmpty()) {
            return false;
        }
        Expression last = arguments.get(arguments.size() - 1).bare();
        boolean literal = last instanceof ObjectLiteral || last instanceof ListLiteral;
        return last instanceof Closure || (arguments.size() == 1 && literal);
    }
}
