package io.github.batchsmith.game;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every multiplier of every BitNode, read from the table that the game's own data gave. */
public final class BitNodes {
    /** Highest BitNode number; the last exists from 3.0 on. */
    public static final int LAST = 15;

    private static final int GROWING = 12;
    private static final double GROWTH = 1.02;

    private final JsonNode table;

    private BitNodes(JsonNode table) {
        this.table = table;
    }

    /** Reads the table. */
    public static BitNodes load() {
        try (InputStream in = BitNodes.class.getResourceAsStream("bitnodes.json")) {
            return new BitNodes(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All multipliers of a BitNode by the game's names, those of 2.x or of 3.x.
     *
     * @param number from 1 to 15
     * @param level level of its source file plus 1; only BitNode 12 depends on it
     */
    public Map<String, Double> multipliers(int number, int level, GameVersion version) {
        Map<String, Double> result = new LinkedHashMap<>();
        table.get("defaults")
                .properties()
                .forEach(each -> result.put(each.getKey(), each.getValue().asDouble()));
        JsonNode special = number == LAST
                ? table.get("v3BitNode15")
                : table.get("nonDefaultPerBitNode").get(String.valueOf(number));
        special.properties().stream()
                .filter(each -> each.getValue().isNumber())
                .forEach(each -> result.put(
                        each.getKey(), atLevel(number, level, each.getValue().asDouble())));
        if (number == GROWING) {
            result.put("DaedalusAugsRequirement", Math.floor(Math.min(40, 30 + StrictMath.pow(GROWTH, level))));
        }
        return Collections.unmodifiableMap(version == GameVersion.V3 ? renamed(result, number) : result);
    }

    /** Factors on hacking in a BitNode. */
    public BitNodeFactors hacking(int number, int level) {
        Map<String, Double> all = multipliers(number, level, GameVersion.V2);
        return new BitNodeFactors(
                of(all, "HackingLevelMultiplier"),
                of(all, "HackingSpeedMultiplier"),
                of(all, "HackExpGain"),
                of(all, "ScriptHackMoney"),
                of(all, "ScriptHackMoneyGain"),
                of(all, "ServerGrowthRate"),
                of(all, "ServerWeakenRate"));
    }

    /** Factors on hacking in the world's BitNode. */
    public BitNodeFactors hacking(World world) {
        return hacking(world.bitNode(), world.bitNodeLevel());
    }

    /** Factors on purchased servers in a BitNode. */
    public ServerCosts.PurchaseFactors purchases(int number, int level) {
        Map<String, Double> all = multipliers(number, level, GameVersion.V2);
        return new ServerCosts.PurchaseFactors(
                of(all, "PurchasedServerCost"),
                of(all, "PurchasedServerSoftcap"),
                of(all, "PurchasedServerLimit"),
                of(all, "PurchasedServerMaxRam"));
    }

    private static double of(Map<String, Double> multipliers, String name) {
        return multipliers.getOrDefault(name, 1.0);
    }

    /** The table holds level 1 of BitNode 12, where each multiplier is a whole power of 1.02 or fixed. */
    private static double atLevel(int number, int level, double atFirstLevel) {
        if (number != GROWING) {
            return atFirstLevel;
        }
        double up = StrictMath.pow(GROWTH, level);
        double down = 1 / up;
        if (atFirstLevel == GROWTH) {
            return up;
        }
        if (atFirstLevel == 1 / GROWTH) {
            return down;
        }
        return isNear(atFirstLevel, 1 / GROWTH / GROWTH) ? down * down : atFirstLevel;
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) < 1e-12;
    }

    private static Map<String, Double> renamed(Map<String, Double> v2, int number) {
        Map<String, Double> v3 = new LinkedHashMap<>();
        v2.forEach((name, value) -> v3.put(
                name.equals("RepToDonateToFaction")
                        ? "FavorToDonateToFaction"
                        : name.replace("PurchasedServer", "CloudServer"),
                value));
        v3.put("DarknetMoneyMultiplier", 1.0);
        if (number == 14) {
            v3.put("DefenseLevelMultiplier", 0.5);
        }
        return v3;
    }
}
