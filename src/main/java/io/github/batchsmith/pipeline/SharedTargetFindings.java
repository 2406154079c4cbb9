package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Warnings of targets that several controllers of one world work on. */
public final class SharedTargetFindings {
    private SharedTargetFindings() {}

    /**
     * A warning for each such target.
     *
     * @param shared places of the controllers by target
     * @param names of the controllers, in the order in which they were started
     */
    public static List<Finding> of(Map<String, Set<Integer>> shared, List<String> names) {
        return shared.entrySet().stream()
                .map(each -> Finding.warning(
                        "shared-target",
                        "--target",
                        each.getValue().stream().map(names::get).collect(Collectors.joining(" and ")) + " work on "
                                + each.getKey() + ", where each spoils what the others reckon with",
                        "name a server for each, such as --target n00dles,joesguns"))
                .toList();
    }
}
