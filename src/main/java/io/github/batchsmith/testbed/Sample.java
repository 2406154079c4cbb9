package io.github.batchsmith.testbed;

/**
 * The state of the game at one moment of a run.
 *
 * @param t ms since the start
 * @param money the player's
 * @param exp hacking experience
 * @param level hacking level
 * @param scripts processes alive
 * @param ramUsed GB in use on all servers
 */
public record Sample(
        double t,
        double money,
        double exp,
        int level,
        int scripts,
        double ramUsed,
        double targetMoney,
        double targetSecurity) {}
