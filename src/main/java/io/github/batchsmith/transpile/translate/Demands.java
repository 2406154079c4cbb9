package io.github.batchsmith.transpile.translate;

/** What the script asks of its records somewhere: a first translation finds it out, a second one fulfils it. */
final class Demands {
    private boolean texts;
    private boolean equality;
    private boolean errorTypes;

    /** Notes that texts are made of records. */
    void needTexts() {
        texts = true;
    }

    /** Notes that records are compared. */
    void needEquality() {
        equality = true;
    }

    /** Notes that errors are told apart by their types. */
    void needErrorTypes() {
        errorTypes = true;
    }

    boolean errorTypes() {
        return errorTypes;
    }

    boolean texts() {
        return texts;
    }

    boolean equality() {
        return equality;
    }
}
