package io.github.batchsmith.transpile.syntax;

import org.jspecify.annotations.Nullable;

/** A {@code try} with what handles errors, or what is done at last, or both. */
public final class Try implements Statement {
    private final Block body;
    private final @Nullable Handler handler;
    private final @Nullable Block last;

    private Try(Block body, @Nullable Handler handler, @Nullable Block last) {
        this.body = body;
        this.handler = handler;
        this.last = last;
    }

    /** A {@code try} that handles errors. */
    public static Try handled(Block body, Handler handler) {
        return new Try(body, handler, null);
    }

    /** A {@code try} that lets errors pass, after something is done. */
    public static Try finished(Block body, Block last) {
        return new Try(body, null, last);
    }

    /** The same, with what is done at last. */
    public Try andFinally(Block last) {
        return new Try(body, handler, last);
    }

    /**
     * The {@code catch}.
     *
     * @param name name of the error; empty if it is not used
     */
    public record Handler(String name, Block body) {
        private Doc doc() {
            return Doc.of(" catch ", name.isEmpty() ? "" : "(" + name + ") ", body.doc());
        }
    }

    @Override
    public Doc doc() {
        return Doc.of(
                "try ",
                body.doc(),
                handler == null ? Doc.of() : handler.doc(),
                last == null ? Doc.of() : Doc.of(" finally ", last.doc()));
    }

    @Override
    public boolean leaves() {
        return body.leaves() && (handler == null || handler.body().leaves());
    }
}
