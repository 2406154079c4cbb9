package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;

/** The end of a controller that finds no RAM to work with. */
final class NoRam {
    private static final String CODE = "no-ram-for-batch";

    private NoRam() {}

    static InvalidInputException toDo(String what) {
        return new InvalidInputException(Finding.error(
                CODE, "ram", "not enough free RAM " + what, "use a smaller fraction, more hosts or a smaller reserve"));
    }

    /** Whether that is why something cannot be worked with. */
    static boolean isWhy(InvalidInputException thrown) {
        return thrown.findings().stream().allMatch(each -> each.code().equals(CODE));
    }
}
