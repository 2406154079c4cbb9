package io.github.batchsmith.game;

import java.util.List;
import java.util.Map;

/** How a script gets root on a server: NUKE.exe does it once enough ports are open, each opened by its own program. */
public final class Rooting {
    private static final String NUKE = "NUKE.exe";

    private Rooting() {}

    /** Whether the player has root, or the programs to get it. */
    public static boolean isWithinReach(Server server, World world) {
        return server.hasAdminRights()
                || (owns(world, NUKE) && portsWithinReach(server, world) >= server.numOpenPortsRequired());
    }

    private static long portsWithinReach(Server server, World world) {
        Map<String, Boolean> openByOpener = Map.of(
                "BruteSSH.exe", server.sshPortOpen(),
                "FTPCrack.exe", server.ftpPortOpen(),
                "relaySMTP.exe", server.smtpPortOpen(),
                "HTTPWorm.exe", server.httpPortOpen(),
                "SQLInject.exe", server.sqlPortOpen());
        return openByOpener.entrySet().stream()
                .filter(port -> port.getValue() || owns(world, port.getKey()))
                .count();
    }

    private static boolean owns(World world, String program) {
        List<String> files = world.find("home").map(World.WorldServer::files).orElse(List.of());
        return files.stream().anyMatch(program::equalsIgnoreCase);
    }
}
