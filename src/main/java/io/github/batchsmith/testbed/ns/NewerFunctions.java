package io.github.batchsmith.testbed.ns;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What functions of 3.x are called in 2.x, for scripts that were written for the newer game. */
public final class NewerFunctions {
    private NewerFunctions() {}

    /** A sentence about a function or namespace of 3.x; empty if it is none, or if 2.x has nothing like it. */
    public static Optional<String> hint(String path) {
        String functions = named(path::equals);
        if (!functions.isEmpty()) {
            return Optional.of("ns." + path + " is of 3.x: in 2.x it is " + functions);
        }
        String members = named(successor -> successor.startsWith(path + "."));
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of("ns." + path + " is of 3.x: in 2.x there are " + members + " instead");
    }

    private static String named(Predicate<String> successors) {
        return RemovedFunctions.SUCCESSORS_IN_3.entrySet().stream()
                .filter(each -> successors.test(each.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(each -> "ns." + each)
                .collect(Collectors.joining(", "));
    }
}
