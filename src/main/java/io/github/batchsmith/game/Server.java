package io.github.batchsmith.game;

/**
 * A server as {@code ns.getServer} shows it, with the game's own field names so that the same formulas read the game's
 * objects once they are JavaScript. RAM is in GB, money in dollars, security ("difficulty") in points from 1 to 100.
 */
@SuppressWarnings("TooManyParameters") // the game's object has these 24 fields
public record Server(
        String hostname,
        String ip,
        boolean sshPortOpen,
        boolean ftpPortOpen,
        boolean smtpPortOpen,
        boolean httpPortOpen,
        boolean sqlPortOpen,
        boolean hasAdminRights,
        int cpuCores,
        boolean isConnectedTo,
        double ramUsed,
        double maxRam,
        String organizationName,
        boolean purchasedByPlayer,
        boolean backdoorInstalled,
        double baseDifficulty,
        double hackDifficulty,
        double minDifficulty,
        double moneyAvailable,
        double moneyMax,
        int numOpenPortsRequired,
        int openPortCount,
        int requiredHackingSkill,
        double serverGrowth) {
    /** The same server with other root access, RAM in use in GB, security and money. */
    public Server withState(boolean rooted, double ramUsedGb, double security, double money) {
        return new Server(
                hostname,
                ip,
                sshPortOpen,
                ftpPortOpen,
                smtpPortOpen,
                httpPortOpen,
                sqlPortOpen,
                rooted,
                cpuCores,
                isConnectedTo,
                ramUsedGb,
                maxRam,
                organizationName,
                purchasedByPlayer,
                backdoorInstalled,
                baseDifficulty,
                security,
                minDifficulty,
                money,
                moneyMax,
                numOpenPortsRequired,
                openPortCount,
                requiredHackingSkill,
                serverGrowth);
    }

    /** The same with so much RAM in GB in all. */
    public Server withMaxRam(double maxRamGb) {
        return new Server(
                hostname,
                ip,
                sshPortOpen,
                ftpPortOpen,
                smtpPortOpen,
                httpPortOpen,
                sqlPortOpen,
                hasAdminRights,
                cpuCores,
                isConnectedTo,
                ramUsed,
                maxRamGb,
                organizationName,
                purchasedByPlayer,
                backdoorInstalled,
                baseDifficulty,
                hackDifficulty,
                minDifficulty,
                moneyAvailable,
                moneyMax,
                numOpenPortsRequired,
                openPortCount,
                requiredHackingSkill,
                serverGrowth);
    }
}
