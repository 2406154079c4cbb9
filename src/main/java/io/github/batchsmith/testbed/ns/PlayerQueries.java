package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Multipliers;
import io.github.batchsmith.game.Player;
import io.github.batchsmith.game.World.SourceFile;
import io.github.batchsmith.testbed.state.Game;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What scripts can learn of the player and the BitNode. */
final class PlayerQueries {
    private static final int MULTIPLIERS_BIT_NODE = 5;

    private static final int FAVOR_TO_DONATE = 150;
    private static final List<String> BIT_NODE_RESTRICTIONS = List.of(
            "restrictHomePCUpgrade",
            "disableGang",
            "disableCorporation",
            "disableBladeburner",
            "disable4SData",
            "disableHacknetServer",
            "disableSleeveExpAndAugmentation");
    private static final List<String> MONEY_SOURCES = List.of(
            "bladeburner",
            "casino",
            "class",
            "codingcontract",
            "corporation",
            "crime",
            "gang",
            "gang_expenses",
            "hacking",
            "hacknet",
            "hacknet_expenses",
            "hospitalization",
            "infiltration",
            "sleeves",
            "stock",
            "total",
            "work",
            "servers",
            "other",
            "augmentations");

    private final Game game;

    PlayerQueries(Game game) {
        this.game = game;
    }

    void register(NsRegistry registry) {
        registry.add("getPlayer", 0, this::getPlayer);
        registry.add("getHackingLevel", 0, this::getHackingLevel);
        registry.add("getHackingMultipliers", 0, call -> hackingMultipliers());
        registry.add("getHacknetMultipliers", 0, call -> hacknetMultipliers());
        registry.add("getBitNodeMultipliers", 2, this::getBitNodeMultipliers);
        registry.add("getResetInfo", 0, call -> resetInfo());
        registry.add("getMoneySources", 0, call -> moneySources());
        registry.add("getFavorToDonate", 0, call -> favorToDonate());
        if (!game.isV3()) {
            registry.add("getTimeSinceLastAug", 0, call -> now().playtimeSinceLastAug());
        }
    }

    private Player now() {
        return game.player().now();
    }

    private Object getPlayer(NsCall call) {
        Player player = now();
        if (!game.isV3()) {
            return player;
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("hp", player.hp());
        shown.put("skills", player.skills());
        shown.put("exp", player.exp());
        shown.put("mults", player.mults());
        shown.put("city", player.city());
        shown.put("numPeopleKilled", player.numPeopleKilled());
        shown.put("money", player.money());
        shown.put("location", player.location());
        shown.put("totalPlaytime", player.totalPlaytime());
        shown.put("jobs", player.jobs());
        shown.put("factions", player.factions());
        shown.put("entropy", player.entropy());
        shown.put("karma", player.karma());
        return shown;
    }

    private Object getHackingLevel(NsCall call) {
        int level = game.player().refreshedLevel();
        call.log(() -> "returned " + level);
        return level;
    }

    private Object hackingMultipliers() {
        Multipliers mults = now().mults();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("chance", mults.hacking_chance());
        shown.put("speed", mults.hacking_speed());
        shown.put("money", mults.hacking_money());
        shown.put("growth", mults.hacking_grow());
        return shown;
    }

    private Object hacknetMultipliers() {
        Multipliers mults = now().mults();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("production", mults.hacknet_node_money());
        shown.put("purchaseCost", mults.hacknet_node_purchase_cost());
        shown.put("ramCost", mults.hacknet_node_ram_cost());
        shown.put("coreCost", mults.hacknet_node_core_cost());
        shown.put("levelCost", mults.hacknet_node_level_cost());
        return shown;
    }

    private Object getBitNodeMultipliers(NsCall call) {
        if (game.start().bitNode() != MULTIPLIERS_BIT_NODE && game.start().sourceFileLevel(MULTIPLIERS_BIT_NODE) == 0) {
            throw NsException.runtime("Source-File 5 is needed");
        }
        double number = call.numberOr(0, "n", game.start().bitNode());
        double level = call.numberOr(1, "lvl", game.start().sourceFileLevel((int) number) + 1);
        if (game.isV3() && (number != Math.rint(number) || level != Math.rint(level))) {
            throw NsException.type("BitNode and level must be positive integers");
        }
        int last = game.isV3() ? 15 : 14;
        if (Math.round(number) < 1 || Math.round(number) > last) {
            throw new NsException(NsException.Kind.PLAIN_ERROR, "Invalid BitNode: " + Math.round(number) + ".");
        }
        if (Math.round(level) < 1) {
            throw new NsException(NsException.Kind.PLAIN_ERROR, "lvl must be >= 1");
        }
        return game.bitNodes().multipliers((int) Math.round(number), (int) Math.round(level), game.version());
    }

    private Object resetInfo() {
        Player start = game.start().player();
        Map<Object, Object> sourceFiles = new LinkedHashMap<>();
        for (SourceFile each : game.start().sourceFiles()) {
            sourceFiles.put(each.number(), each.level());
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("lastAugReset", game.startMillis() - start.playtimeSinceLastAug());
        shown.put("lastNodeReset", game.startMillis() - start.playtimeSinceLastBitnode());
        shown.put("currentNode", game.start().bitNode());
        shown.put("ownedAugs", new JsMap(Map.of()));
        shown.put("ownedSF", new JsMap(sourceFiles));
        shown.put("bitNodeOptions", bitNodeOptions());
        return shown;
    }

    /** The options that a BitNode is started with unless the player chooses others. */
    private static Map<String, Object> bitNodeOptions() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("sourceFileOverrides", new JsMap(Map.of()));
        options.put("intelligenceOverride", Special.UNDEFINED);
        for (String name : BIT_NODE_RESTRICTIONS) {
            options.put(name, false);
        }
        return options;
    }

    private double favorToDonate() {
        Map<String, Double> multipliers =
                game.bitNodes().multipliers(game.start().bitNode(), game.start().bitNodeLevel(), GameVersion.V2);
        return Math.floor(FAVOR_TO_DONATE * multipliers.getOrDefault("RepToDonateToFaction", 1.0));
    }

    private Object moneySources() {
        Map<String, Object> sources = new LinkedHashMap<>();
        MONEY_SOURCES.forEach(each -> sources.put(each, 0));
        sources.put("hacking", game.player().hackingIncome());
        sources.put("total", game.player().money() - game.start().player().money());
        sources.put("servers", -game.player().spent());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("sinceInstall", sources);
        shown.put("sinceStart", sources);
        return shown;
    }
}
