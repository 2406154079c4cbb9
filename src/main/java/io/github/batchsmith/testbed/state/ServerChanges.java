package io.github.batchsmith.testbed.state;

import io.github.batchsmith.game.Server;

/** Changes of a server that scripts bring about otherwise than by hacking it. */
public final class ServerChanges {
    private ServerChanges() {}

    /** Gives the player root access. */
    public static void root(GameServer server) {
        server.change(now -> copy(now, now.hostname(), now.maxRam(), true));
    }

    public static void setMaxRam(GameServer server, double ramGb) {
        server.change(now -> copy(now, now.hostname(), ramGb, now.hasAdminRights()));
    }

    static void rename(GameServer server, String hostname) {
        server.change(now -> copy(now, hostname, now.maxRam(), now.hasAdminRights()));
    }

    /** Opens a port; false if it was open. */
    public static boolean open(GameServer server, Opener opener) {
        if (opener.isOpen(server.facts())) {
            return false;
        }
        server.change(now -> new Server(
                now.hostname(),
                now.ip(),
                now.sshPortOpen() || opener == Opener.BRUTE_SSH,
                now.ftpPortOpen() || opener == Opener.FTP_CRACK,
                now.smtpPortOpen() || opener == Opener.RELAY_SMTP,
                now.httpPortOpen() || opener == Opener.HTTP_WORM,
                now.sqlPortOpen() || opener == Opener.SQL_INJECT,
                now.hasAdminRights(),
                now.cpuCores(),
                now.isConnectedTo(),
                now.ramUsed(),
                now.maxRam(),
                now.organizationName(),
                now.purchasedByPlayer(),
                now.backdoorInstalled(),
                now.baseDifficulty(),
                now.hackDifficulty(),
                now.minDifficulty(),
                now.moneyAvailable(),
                now.moneyMax(),
                now.numOpenPortsRequired(),
                now.openPortCount() + 1,
                now.requiredHackingSkill(),
                now.serverGrowth()));
        return true;
    }

    private static Server copy(Server now, String hostname, double maxRam, boolean root) {
        return new Server(
                hostname,
                now.ip(),
                now.sshPortOpen(),
                now.ftpPortOpen(),
                now.smtpPortOpen(),
                now.httpPortOpen(),
                now.sqlPortOpen(),
                root,
                now.cpuCores(),
                now.isConnectedTo(),
                now.ramUsed(),
                maxRam,
                now.organizationName(),
                now.purchasedByPlayer(),
                now.backdoorInstalled(),
                now.baseDifficulty(),
                now.hackDifficulty(),
                now.minDifficulty(),
                now.moneyAvailable(),
                now.moneyMax(),
                now.numOpenPortsRequired(),
                now.openPortCount(),
                now.requiredHackingSkill(),
                now.serverGrowth());
    }

    /** A program that opens one of a server's ports. */
    public enum Opener {
        BRUTE_SSH("BruteSSH.exe"),
        FTP_CRACK("FTPCrack.exe"),
        RELAY_SMTP("relaySMTP.exe"),
        HTTP_WORM("HTTPWorm.exe"),
        SQL_INJECT("SQLInject.exe");

        private final String program;

        Opener(String program) {
            this.program = program;
        }

        /** File name of the program on home. */
        public String program() {
            return program;
        }

        /** Name of the {@code ns} function that runs it. */
        public String functionName() {
            return program.substring(0, program.length() - 4).toLowerCase(java.util.Locale.ROOT);
        }

        boolean isOpen(Server server) {
            return switch (this) {
                case BRUTE_SSH -> server.sshPortOpen();
                case FTP_CRACK -> server.ftpPortOpen();
                case RELAY_SMTP -> server.smtpPortOpen();
                case HTTP_WORM -> server.httpPortOpen();
                case SQL_INJECT -> server.sqlPortOpen();
            };
        }
    }
}
