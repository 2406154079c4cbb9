package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.game.Server;
import java.util.LinkedHashMap;
import java.util.Map;

/** Servers that {@code ns.getServer} shows otherwise than they are kept. */
final class ShownServers {
    private ShownServers() {}

    /** A hacknet server: what has to do with hacking is undefined. */
    static Map<String, Object> withoutHackingFacts(Server server) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("hostname", server.hostname());
        shown.put("ip", server.ip());
        shown.put("sshPortOpen", server.sshPortOpen());
        shown.put("ftpPortOpen", server.ftpPortOpen());
        shown.put("smtpPortOpen", server.smtpPortOpen());
        shown.put("httpPortOpen", server.httpPortOpen());
        shown.put("sqlPortOpen", server.sqlPortOpen());
        shown.put("hasAdminRights", server.hasAdminRights());
        shown.put("cpuCores", server.cpuCores());
        shown.put("isConnectedTo", server.isConnectedTo());
        shown.put("ramUsed", server.ramUsed());
        shown.put("maxRam", server.maxRam());
        shown.put("organizationName", server.organizationName());
        shown.put("purchasedByPlayer", server.purchasedByPlayer());
        for (String absent : new String[] {
            "backdoorInstalled",
            "baseDifficulty",
            "hackDifficulty",
            "minDifficulty",
            "moneyAvailable",
            "moneyMax",
            "numOpenPortsRequired",
            "openPortCount",
            "requiredHackingSkill",
            "serverGrowth"
        }) {
            shown.put(absent, Special.UNDEFINED);
        }
        return shown;
    }

    /** Home, whose money is the player's. */
    static Server withMoney(Server server, double money) {
        return new Server(
                server.hostname(),
                server.ip(),
                server.sshPortOpen(),
                server.ftpPortOpen(),
                server.smtpPortOpen(),
                server.httpPortOpen(),
                server.sqlPortOpen(),
                server.hasAdminRights(),
                server.cpuCores(),
                server.isConnectedTo(),
                server.ramUsed(),
                server.maxRam(),
                server.organizationName(),
                server.purchasedByPlayer(),
                server.backdoorInstalled(),
                server.baseDifficulty(),
                server.hackDifficulty(),
                server.minDifficulty(),
                money,
                server.moneyMax(),
                server.numOpenPortsRequired(),
                server.openPortCount(),
                server.requiredHackingSkill(),
                server.serverGrowth());
    }
}
