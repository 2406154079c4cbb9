package io.github.batchsmith.transpile.syntax;

/** A statement with the place in the source that it comes from. */
public record Located(Place place, Statement statement) implements Statement {
    @Override
    public Doc doc() {
        return Doc.of(new Doc.Mark(place), statement.doc());
    }

    @Override
    public boolean leaves() {
        return statement.leaves();
    }
}
