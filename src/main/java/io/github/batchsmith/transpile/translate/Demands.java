package io.github.batchsmith.transpile.translate;

/** What the script asks of its records somewhere: a first translation finds it out, a second one fulfils it. */
final class Demands {
    private boolean texts;
    private boolean equality;
    private boolean errorTypes;
    private boolean unsure;

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
        return answer(errorTypes);
    }

    boolean texts() {
        return answer(texts);
    }

    boolean equality() {
        return answer(equality);
    }

    private boolean answer(boolean needed) {
        unsure |= !needed;
        return needed;
    }

    /** Whether anything was answered with no since the last call of this, which may turn out to be wrong. */
    boolean wasUnsure() {
        boolean was = unsure;
        unsure = false;
        return was;
    }
}
