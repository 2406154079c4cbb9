package io.github.batchsmith.transpile.syntax;

import java.util.Optional;

/** A {@code try} with what handles errors, or what is done at last, or both. */
public final class Try implements Statement {
    private final Block body;
    private final Optional<Handler> handler;
    private final Optional<Block> last;

    /** A {@code try}; of the handler and the last block one at least is there. */
    public Try(Block body, Optional<Handler> handler, Optional<Block> last) {
        this.body = body;
        this.handler = handler;
        this.last = last;
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
                handler.map(Handler::doc).orElse(Doc.of()),
                last.map(block -> Doc.of(" finally ", block.doc())).orElse(Doc.of()));
    }

    @Override
    public boolean leaves() {
        return body.leaves() && handler.map(one -> one.body().leaves()).orElse(true);
    }
}
