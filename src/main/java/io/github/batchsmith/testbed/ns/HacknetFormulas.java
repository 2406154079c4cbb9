package io.github.batchsmith.testbed.ns;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code ns.formulas.hacknetNodes} and {@code ns.formulas.hacknetServers}: what nodes and servers cost and yield. */
final class HacknetFormulas {
    private static final String NODES = "formulas.hacknetNodes.";
    private static final String SERVERS = "formulas.hacknetServers.";

    private static final double NODE_DOLLARS = 1000;
    private static final double NODE_FACTOR = 1.85;
    private static final UpgradeCost NODE_LEVEL = new UpgradeCost(500, 1.04, 0, 200);
    private static final UpgradeCost NODE_RAM = new UpgradeCost(30_000, 1.28, 0, 64);
    private static final UpgradeCost NODE_CORE = new UpgradeCost(500_000, 1.48, -1, 16);

    private static final double SERVER_DOLLARS = 50_000;
    private static final double SERVER_FACTOR = 3.2;
    private static final double MOST_SERVERS = 20;
    private static final UpgradeCost SERVER_LEVEL = new UpgradeCost(10 * SERVER_DOLLARS, 1.1, 0, 300);
    private static final UpgradeCost SERVER_RAM = new UpgradeCost(200_000, 1.4, 0, 8192);
    private static final UpgradeCost SERVER_CORE = new UpgradeCost(1_000_000, 1.55, -1, 128);
    private static final UpgradeCost SERVER_CACHE = new UpgradeCost(10_000_000, 1.85, -1, 15);

    /** The one upgrade that never costs more. */
    private static final String SALE_OF_HASHES = "Sell for Money";

    private static final double SALE_HASHES = 4;
    private static final Map<String, Double> HASHES_PER_LEVEL = Map.ofEntries(
            Map.entry("Sell for Corporation Funds", 100.0),
            Map.entry("Reduce Minimum Security", 50.0),
            Map.entry("Increase Maximum Money", 50.0),
            Map.entry("Improve Studying", 50.0),
            Map.entry("Improve Gym Training", 50.0),
            Map.entry("Exchange for Corporation Research", 200.0),
            Map.entry("Exchange for Bladeburner Rank", 250.0),
            Map.entry("Exchange for Bladeburner SP", 250.0),
            Map.entry("Generate Coding Contract", 200.0),
            Map.entry("Company Favor", 200.0));

    private final Runnable requireProgram;
    private final double bitNodeFactor;

    /**
     * Formulas for a BitNode.
     *
     * @param requireProgram throws if the player lacks the program for formulas
     * @param bitNodeFactor what the BitNode multiplies yields by
     */
    HacknetFormulas(Runnable requireProgram, double bitNodeFactor) {
        this.requireProgram = requireProgram;
        this.bitNodeFactor = bitNodeFactor;
    }

    void register(NsRegistry registry) {
        registry.add(NODES + "moneyGainRate", 4, this::moneyGainRate);
        registry.add(NODES + "levelUpgradeCost", 3, call -> upgrade(call, NODE_LEVEL, "startingLevel"));
        registry.add(NODES + "ramUpgradeCost", 3, call -> ramUpgrade(call, NODE_RAM));
        registry.add(NODES + "coreUpgradeCost", 3, call -> upgrade(call, NODE_CORE, "startingCore"));
        registry.add(NODES + "hacknetNodeCost", 2, this::nodeCost);
        registry.add(NODES + "constants", 0, call -> nodeConstants());
        registry.addVariadic(SERVERS + "hashGainRate", this::hashGainRate);
        registry.add(SERVERS + "levelUpgradeCost", 3, call -> upgrade(call, SERVER_LEVEL, "startingLevel"));
        registry.add(SERVERS + "ramUpgradeCost", 3, call -> ramUpgrade(call, SERVER_RAM));
        registry.add(SERVERS + "coreUpgradeCost", 3, call -> upgrade(call, SERVER_CORE, "startingCore"));
        registry.add(SERVERS + "cacheUpgradeCost", 2, call -> upgrade(call, SERVER_CACHE, "startingCache"));
        registry.add(SERVERS + "hacknetServerCost", 2, this::serverCost);
        registry.add(SERVERS + "hashUpgradeCost", 2, this::hashUpgrade);
        registry.add(SERVERS + "constants", 0, call -> serverConstants());
    }

    private Object moneyGainRate(NsCall call) {
        double level = call.number(0, "level");
        double ramGb = call.number(1, "ram");
        double cores = call.number(2, "cores");
        double mult = call.numberOr(3, "mult", 1);
        requireProgram.run();
        return level * 1.5 * StrictMath.pow(1.035, ramGb - 1) * ((cores + 5) / 6) * mult * bitNodeFactor;
    }

    private Object hashGainRate(NsCall call) {
        double level = call.number(0, "level");
        double usedGb = call.number(1, "ramUsed");
        double ramGb = call.number(2, "maxRam");
        double cores = call.number(3, "cores");
        double mult = call.numberOr(4, "mult", 1);
        requireProgram.run();
        double ramFactor = StrictMath.pow(1.07, UpgradeCost.log2(ramGb));
        return 0.001 * level * ramFactor * (1 + (cores - 1) / 5) * (1 - usedGb / ramGb) * mult * bitNodeFactor;
    }

    private Object upgrade(NsCall call, UpgradeCost cost, String start) {
        double from = call.number(0, start);
        double levels = call.numberOr(1, "extraLevels", 1);
        double mult = call.numberOr(2, "costMult", 1);
        requireProgram.run();
        return cost.dollars(from, levels) * mult;
    }

    private Object ramUpgrade(NsCall call, UpgradeCost cost) {
        double fromGb = call.number(0, "startingRam");
        double levels = call.numberOr(1, "extraLevels", 1);
        double mult = call.numberOr(2, "costMult", 1);
        requireProgram.run();
        return cost.dollarsOfDoubling(fromGb, levels) * mult;
    }

    private Object nodeCost(NsCall call) {
        double n = call.number(0, "n");
        double mult = call.number(1, "mult");
        requireProgram.run();
        return n <= 0 ? 0.0 : NODE_DOLLARS * StrictMath.pow(NODE_FACTOR, n - 1) * mult;
    }

    private Object serverCost(NsCall call) {
        double n = call.number(0, "n");
        double mult = call.numberOr(1, "mult", 1);
        requireProgram.run();
        return n - 1 >= MOST_SERVERS
                ? Double.POSITIVE_INFINITY
                : SERVER_DOLLARS * StrictMath.pow(SERVER_FACTOR, n - 1) * mult;
    }

    private Object hashUpgrade(NsCall call) {
        String upgrade = call.string(0, "upgName");
        double level = call.number(1, "level");
        requireProgram.run();
        if (upgrade.equals(SALE_OF_HASHES)) {
            return SALE_HASHES;
        }
        Double perLevel = HASHES_PER_LEVEL.get(upgrade);
        if (perLevel == null) {
            throw NsException.runtime("Invalid Hash Upgrade: " + upgrade);
        }
        return (level + 1) * perLevel;
    }

    /** Scripts also ask for these to learn whether formulas are there. */
    private Object nodeConstants() {
        requireProgram.run();
        Map<String, Object> constants = new LinkedHashMap<>();
        constants.put("MoneyGainPerLevel", 1.5);
        constants.put("BaseCost", NODE_DOLLARS);
        constants.put("LevelBaseCost", NODE_LEVEL.base());
        constants.put("RamBaseCost", NODE_RAM.base());
        constants.put("CoreBaseCost", NODE_CORE.base());
        constants.put("PurchaseNextMult", NODE_FACTOR);
        constants.put("UpgradeLevelMult", NODE_LEVEL.factor());
        constants.put("UpgradeRamMult", NODE_RAM.factor());
        constants.put("UpgradeCoreMult", NODE_CORE.factor());
        constants.put("MaxLevel", NODE_LEVEL.most());
        constants.put("MaxRam", NODE_RAM.most());
        constants.put("MaxCores", NODE_CORE.most());
        return constants;
    }

    private Object serverConstants() {
        requireProgram.run();
        Map<String, Object> constants = new LinkedHashMap<>();
        constants.put("HashesPerLevel", 0.001);
        constants.put("BaseCost", SERVER_DOLLARS);
        constants.put("RamBaseCost", SERVER_RAM.base());
        constants.put("CoreBaseCost", SERVER_CORE.base());
        constants.put("CacheBaseCost", SERVER_CACHE.base());
        constants.put("PurchaseMult", SERVER_FACTOR);
        constants.put("UpgradeLevelMult", SERVER_LEVEL.factor());
        constants.put("UpgradeRamMult", SERVER_RAM.factor());
        constants.put("UpgradeCoreMult", SERVER_CORE.factor());
        constants.put("UpgradeCacheMult", SERVER_CACHE.factor());
        constants.put("MaxServers", MOST_SERVERS);
        constants.put("MaxLevel", SERVER_LEVEL.most());
        constants.put("MaxRam", SERVER_RAM.most());
        constants.put("MaxCores", SERVER_CORE.most());
        constants.put("MaxCache", SERVER_CACHE.most());
        return constants;
    }

    /**
     * What upgrades cost, each so many times as much as the one before.
     *
     * @param base dollars that the powers of the factor are multiplied by
     * @param offset added to the starting level to give the first power
     * @param most level that cannot be upgraded
     */
    private record UpgradeCost(double base, double factor, double offset, double most) {
        /** More upgrades at once than any cost that is finite has. */
        private static final double MANY = 100_000;

        double dollars(double from, double levels) {
            return sum(from, levels, from + offset, 1);
        }

        /** Of RAM, whose upgrades double it and cost by the GB. */
        double dollarsOfDoubling(double fromGb, double levels) {
            return fromGb * sum(fromGb, levels, Math.floor(log2(fromGb) + 0.5), 2);
        }

        private double sum(double from, double levels, double firstPower, double growth) {
            double upgrades = Math.min(MANY, Math.floor(levels + 0.5));
            if (upgrades < 1) {
                return 0;
            }
            if (from >= most) {
                return Double.POSITIVE_INFINITY;
            }
            double powers = 0;
            for (int i = 0; i < upgrades; i++) {
                powers += StrictMath.pow(growth, i) * StrictMath.pow(factor, firstPower + i);
            }
            return base * powers;
        }

        private static double log2(double value) {
            return StrictMath.log(value) / StrictMath.log(2);
        }
    }
}
