package io.github.batchsmith.transpile.translate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Identifiers for which the game bills RAM wherever a script mentions them.
 *
 * @param ramGbByName cost in GB by identifier
 */
public record BilledNames(Map<String, Double> ramGbByName) {
    /** No name is billed. */
    public static final BilledNames NONE = new BilledNames(Map.of());

    public BilledNames {
        ramGbByName = Map.copyOf(ramGbByName);
    }

    /** These names from tables of costs by function name with namespaces ({@code singularity.connect}). */
    public static BilledNames ofTables(Iterable<Map<String, Double>> tables) {
        Map<String, Double> byName = new TreeMap<>(Map.of("window", 25.0, "document", 25.0, "hacknet", 4.0));
        for (Map<String, Double> table : tables) {
            table.forEach((function, cost) -> {
                if (cost > 0) {
                    byName.merge(function.substring(function.lastIndexOf('.') + 1), cost, Math::max);
                }
            });
        }
        return new BilledNames(byName);
    }

    /** Cost of the name in GB, if it costs anything. */
    Optional<Double> ramGb(String name) {
        return Optional.ofNullable(ramGbByName.get(name));
    }
}
