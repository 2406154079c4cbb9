package io.github.batchsmith.cli;

/** Small matters of language. */
final class Words {
    private Words() {}

    /** A number of things, such as {@code 1 error} or {@code 2 errors}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
