package io.github.batchsmith.transpile.syntax;

import java.util.List;

/** A plain object with its properties. */
public record ObjectLiteral(List<Property> properties) implements Expression {
    public ObjectLiteral {
        properties = List.copyOf(properties);
    }

    /** A property and its value; written once if both have the same name. */
    public record Property(String name, Expression value) {
        private Doc doc() {
            Expression bare = value.bare();
            boolean shorthand =
                    bare instanceof Identifier identifier && identifier.name().equals(name);
            return shorthand ? Doc.of(name) : Doc.of(name, Layouts.assigned(":", bare));
        }
    }

    @Override
    public Precedence precedence() {
        return Precedence.PRIMARY;
    }

    @Override
    public Doc doc() {
        return Doc.list("{", Doc.LINE, properties.stream().map(Property::doc).toList(), "}");
    }
}
