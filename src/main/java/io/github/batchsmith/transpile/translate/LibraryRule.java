package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.transpile.syntax.Expression;
import java.util.function.Function;

/**
 * How calls of one library method are written in JavaScript.
 *
 * @param demand what the call must fulfil
 */
record LibraryRule(Demand demand, Function<LibraryCall, Expression> translation) {
    /** What a call must fulfil. */
    enum Demand {
        NONE,
        /** The result is dropped, since JavaScript's differs. */
        NO_RESULT,
        /** The arguments are texts, whole numbers, booleans or constants of an enum. */
        VALUES
    }
}
