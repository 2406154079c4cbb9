package io.github.batchsmith.game;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The multipliers of the game's BitNodes. */
public final class BitNodes {
    private static final int LEVELLED_BIT_NODE = 12;
    private static final double STEP = 1.02;
    private static final Map<String, String> NAMES_FROM_3 = Map.of(
            "PurchasedServerCost", "CloudServerCost",
            "PurchasedServerSoftcap", "CloudServerSoftcap",
            "PurchasedServerLimit", "CloudServerLimit",
            "PurchasedServerMaxRam", "CloudServerMaxRam",
            "RepToDonateToFaction", "FavorToDonateToFaction");

    private final GameVersion version;
    private final JsonNode table;

    private BitNodes(GameVersion version, JsonNode table) {
        this.version = version;
        this.table = table;
    }

    /** The BitNodes of a game version: 1 to 14, and 15 from 3.0 on. */
    public static BitNodes of(GameVersion version) {
        return new BitNodes(version, GameTables.read("bitnodes.json"));
    }

    /** The highest BitNode that the version has. */
    public int count() {
        return version == GameVersion.V2 ? 14 : 15;
    }

    /**
     * Every multiplier of a BitNode under the name that the version gives it; the multipliers of the dark net, which
     * no batcher meets, are left out.
     *
     * @param bitNode 1 to {@link #count()}
     * @param sourceFileLevel active level of the source file of that BitNode, 0 or more; only BitNode 12 heeds it
     */
    public Map<String, Double> multipliers(int bitNode, int sourceFileLevel) {
        requireKnown(bitNode, sourceFileLevel);
        Map<String, Double> multipliers = GameTables.numbers(table.get("defaults"));
        double defaultAugmentations = Objects.requireNonNull(multipliers.get("DaedalusAugsRequirement"));
        Map<String, Double> own = GameTables.numbers(ownMultipliers(bitNode));
        if (bitNode == LEVELLED_BIT_NODE) {
            double growth = StrictMath.pow(STEP, sourceFileLevel + 1);
            own.replaceAll((name, atLevelZero) -> levelled(atLevelZero, growth));
            own.put("DaedalusAugsRequirement", Math.floor(Math.min(defaultAugmentations + growth, 40)));
        }
        if (bitNode == 14 && version == GameVersion.V3) {
            own.put("DefenseLevelMultiplier", 0.5);
        }
        multipliers.putAll(own);
        return version == GameVersion.V2 ? Collections.unmodifiableMap(multipliers) : renamed(multipliers);
    }

    /** The multipliers of a BitNode that act on hacking; the arguments are those of {@link #multipliers}. */
    public BitNodeFactors factors(int bitNode, int sourceFileLevel) {
        Map<String, Double> all = multipliers(bitNode, sourceFileLevel);
        return new BitNodeFactors(
                named(all, "HackingLevelMultiplier"),
                named(all, "HackingSpeedMultiplier"),
                named(all, "HackExpGain"),
                named(all, "ScriptHackMoney"),
                named(all, "ScriptHackMoneyGain"),
                named(all, "ServerGrowthRate"),
                named(all, "ServerWeakenRate"));
    }

    private void requireKnown(int bitNode, int sourceFileLevel) {
        if (bitNode < 1 || bitNode > count()) {
            throw new IllegalArgumentException("BitNode must be 1 to " + count() + ", was " + bitNode);
        }
        if (sourceFileLevel < 0) {
            throw new IllegalArgumentException("source file level must be 0 or more, was " + sourceFileLevel);
        }
    }

    private JsonNode ownMultipliers(int bitNode) {
        return bitNode == 15
                ? table.get("v3BitNode15")
                : table.get("nonDefaultPerBitNode").get(String.valueOf(bitNode));
    }

    /** BitNode 12's value at a level: those that move by one step, up or down, move by one more for each level. */
    private static double levelled(double atLevelZero, double growth) {
        double decay = 1 / growth;
        double stepDown = 1 / STEP;
        if (atLevelZero == STEP) {
            return growth;
        }
        if (atLevelZero == stepDown) {
            return decay;
        }
        return atLevelZero == stepDown * stepDown ? decay * decay : atLevelZero;
    }

    private static double named(Map<String, Double> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private static Map<String, Double> renamed(Map<String, Double> multipliers) {
        Map<String, Double> renamed = new LinkedHashMap<>();
        multipliers.forEach((name, value) -> renamed.put(NAMES_FROM_3.getOrDefault(name, name), value));
        return Collections.unmodifiableMap(renamed);
    }
}
