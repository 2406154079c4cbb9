package io.github.batchsmith.transpile.translate;

/** What becomes of an expression's value. */
enum Use {
    /** It is used. */
    VALUE,
    /** It is dropped; only the effect counts. */
    EFFECT
}
