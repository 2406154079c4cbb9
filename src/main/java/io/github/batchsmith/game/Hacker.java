package io.github.batchsmith.game;

/**
 * Who hacks: the player, the BitNode's factors, and the hacking level to reckon with, which may be a future one.
 *
 * @param level hacking level, at least 1; overrides {@code player.skills.hacking}
 */
public record Hacker(Player player, BitNodeFactors bitNode, int level) {}
