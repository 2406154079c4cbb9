package io.github.batchsmith.testbed.ns;

import java.util.Map;
import java.util.TreeMap;

/** Functions that a game version has no more but still knows: calling one tells what took its place. */
final class RemovedFunctions {
    static final Map<String, String> SUCCESSORS_IN_3 = Map.ofEntries(
            Map.entry("purchaseServer", "cloud.purchaseServer"),
            Map.entry("deleteServer", "cloud.deleteServer"),
            Map.entry("getPurchasedServers", "cloud.getServerNames"),
            Map.entry("getPurchasedServerLimit", "cloud.getServerLimit"),
            Map.entry("getPurchasedServerMaxRam", "cloud.getRamLimit"),
            Map.entry("getPurchasedServerCost", "cloud.getServerCost"),
            Map.entry("getPurchasedServerUpgradeCost", "cloud.getServerUpgradeCost"),
            Map.entry("upgradePurchasedServer", "cloud.upgradeServer"),
            Map.entry("renamePurchasedServer", "cloud.renameServer"),
            Map.entry("formatNumber", "format.number"),
            Map.entry("formatRam", "format.ram"),
            Map.entry("formatPercent", "format.percent"),
            Map.entry("tFormat", "format.time"),
            Map.entry("nFormat", "format.number, format.ram or format.percent"),
            Map.entry("tail", "ui.openTail"),
            Map.entry("moveTail", "ui.moveTail"),
            Map.entry("resizeTail", "ui.resizeTail"),
            Map.entry("closeTail", "ui.closeTail"),
            Map.entry("renderTail", "ui.renderTail"),
            Map.entry("setTailFontSize", "ui.setTailFontSize"),
            Map.entry("setTitle", "ui.setTailTitle"),
            Map.entry("getTimeSinceLastAug", "getResetInfo().lastAugReset"));

    private RemovedFunctions() {}

    static void register(NsRegistry registry, boolean isV3) {
        if (isV3) {
            new TreeMap<>(SUCCESSORS_IN_3)
                    .forEach((name, successor) -> registry.addHidden(name, call -> gone("3.0.0", "ns." + successor)));
        }
        registry.addHidden("getServerRam", call -> gone("2.2.0", "getServerMaxRam and getServerUsedRam"));
    }

    private static Object gone(String version, String successor) {
        throw new NsException(
                NsException.Kind.REMOVED_FUNCTION,
                "Function removed in " + version + ". Please use " + successor + " instead.");
    }
}
