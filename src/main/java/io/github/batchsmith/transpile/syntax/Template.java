package io.github.batchsmith.transpile.syntax;

import java.util.ArrayList;
import java.util.List;

/** A template literal; its {@link Text} parts are the literal text. */
public record Template(List<Expression> parts) implements Expression {
    public Template {
        parts = List.copyOf(parts);
    }

    @Override
    public Precedence precedence() {
        return Precedence.PRIMARY;
    }

    @Override
    public Doc doc() {
        List<Object> docs = new ArrayList<>();
        docs.add("`");
        for (Expression part : parts) {
            docs.add(
                    part instanceof Text text
                            ? literal(text)
                            : Doc.of("${", part.bare().doc(), "}"));
        }
        docs.add("`");
        return Doc.of(docs.toArray());
    }

    private static String literal(Text text) {
        return Text.escape(text.value()).replace("`", "\\`").replace("${", "\\${");
    }
}
