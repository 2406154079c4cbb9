package io.github.batchsmith.transpile.syntax;

import java.util.List;

/**
 * A function declaration.
 *
 * @param isAsync whether it waits for something
 */
public record Function(boolean isAsync, String name, List<String> parameters, Block body) implements Statement {
    public Function {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Doc doc() {
        List<Doc> names = parameters.stream().map(Doc::of).toList();
        return Doc.of(
                isAsync ? "async function " : "function ",
                name,
                Doc.list("(", Doc.SOFT_LINE, names, ")"),
                " ",
                body.doc());
    }
}
