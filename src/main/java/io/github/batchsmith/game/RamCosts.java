package io.github.batchsmith.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The RAM that a game version bills for each {@code ns} function, in GB per thread. */
public final class RamCosts {
    private static final String BASE_COST_NAME = "baseCost";

    private final GameVersion version;
    private final double baseCostGb;
    private final double maxCostGb;
    private final double hacknetNamespaceCostGb;
    private final Map<String, Double> domCostsGb;
    private final Map<String, Double> functionCostsGb;
    private final Map<String, FunctionCost> firstByIdentifier;

    private RamCosts(GameVersion version, double sourceFile4Factor, JsonNode table) {
        this.version = version;
        this.baseCostGb = table.get("baseScriptCost").asDouble();
        this.maxCostGb = table.get("maxScriptCost").asDouble();
        this.hacknetNamespaceCostGb =
                table.get("hacknetNamespaceCost").path("cost").asDouble(0);
        this.domCostsGb = GameTables.numbers(table.get("domCost"));
        this.functionCostsGb = inLookupOrder(scaled(table, sourceFile4Factor));
        this.firstByIdentifier = firstByIdentifier(functionCostsGb);
    }

    /** Costs for a player without source file 4, for whom singularity functions are dearest. */
    public static RamCosts of(GameVersion version) {
        return of(version, 0);
    }

    /**
     * Costs for a player with that level of source file 4, which singularity functions depend on.
     *
     * @param sourceFile4Level the active level, 0 to 3; inside BitNode 4 costs are those of level 3
     */
    public static RamCosts of(GameVersion version, int sourceFile4Level) {
        String table = version == GameVersion.V2 ? "ram-costs-2.7.json" : "ram-costs-3.json";
        return new RamCosts(version, sourceFile4Factor(sourceFile4Level), GameTables.read(table));
    }

    /** The game version that bills so. */
    public GameVersion version() {
        return version;
    }

    /** What every script costs before it names any function. */
    public double baseCostGb() {
        return baseCostGb;
    }

    /** What a script costs at most, whatever it names. */
    public double maxCostGb() {
        return maxCostGb;
    }

    /** What the identifier {@code hacknet} itself costs; 0 from 3.0 on. */
    public double hacknetNamespaceCostGb() {
        return hacknetNamespaceCostGb;
    }

    /** What an identifier costs for reaching the page, {@code window} and {@code document} that is; 0 for others. */
    public double domCostGb(String identifier) {
        return domCostsGb.getOrDefault(identifier, 0.0);
    }

    /**
     * The function that a bare identifier is billed as: a top-level function of that name, else the first one in the
     * namespaces, depth first.
     */
    public Optional<FunctionCost> costOfIdentifier(String identifier) {
        return Optional.ofNullable(firstByIdentifier.get(identifier));
    }

    /** The cost of a function by its dotted name, such as {@code hack} or {@code hacknet.numNodes}. */
    public OptionalDouble costOfFunction(String dottedName) {
        if (version == GameVersion.V3 && dottedName.equals(BASE_COST_NAME)) {
            return OptionalDouble.of(baseCostGb);
        }
        Double costGb = functionCostsGb.get(dottedName);
        return costGb == null ? OptionalDouble.empty() : OptionalDouble.of(costGb);
    }

    /** Cost of every function by its dotted name, in the order in which identifiers are looked up. */
    public Map<String, Double> functions() {
        return functionCostsGb;
    }

    private static double sourceFile4Factor(int level) {
        return switch (level) {
            case 0, 1 -> 16;
            case 2 -> 4;
            case 3 -> 1;
            default -> throw new IllegalArgumentException("source file 4 level must be 0 to 3, was " + level);
        };
    }

    private static Map<String, Double> scaled(JsonNode table, double factor) {
        Set<String> dependent = new HashSet<>();
        table.get("sf4Dependent").forEach(name -> dependent.add(name.asString()));
        Map<String, Double> costs = GameTables.numbers(table.get("costs"));
        costs.replaceAll((name, costGb) -> dependent.contains(name) ? costGb * factor : costGb);
        return costs;
    }

    private static Map<String, Double> inLookupOrder(Map<String, Double> costs) {
        Map<String, Double> ordered = new LinkedHashMap<>();
        addLevel("", new ArrayList<>(costs.keySet()), costs, ordered);
        return Collections.unmodifiableMap(ordered);
    }

    private static void addLevel(
            String prefix, List<String> names, Map<String, Double> costs, Map<String, Double> ordered) {
        Map<String, List<String>> namespaces = new LinkedHashMap<>();
        for (String name : names) {
            int dot = name.indexOf('.', prefix.length());
            if (dot < 0) {
                ordered.put(name, costs.getOrDefault(name, 0.0));
            } else {
                namespaces
                        .computeIfAbsent(name.substring(0, dot + 1), key -> new ArrayList<>())
                        .add(name);
            }
        }
        namespaces.forEach((namespace, members) -> addLevel(namespace, members, costs, ordered));
    }

    private static Map<String, FunctionCost> firstByIdentifier(Map<String, Double> ordered) {
        Map<String, FunctionCost> first = new HashMap<>();
        ordered.forEach((name, costGb) ->
                first.putIfAbsent(name.substring(name.lastIndexOf('.') + 1), new FunctionCost(name, costGb)));
        return first;
    }

    /**
     * A function and what it costs.
     *
     * @param name dotted name below {@code ns}, such as {@code singularity.connect}
     */
    public record FunctionCost(String name, double costGb) {}
}
