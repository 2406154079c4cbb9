package io.github.batchsmith.game;

/** The BitNode multipliers that act on hacking; 1 is neutral, as in BitNode 1. */
public record BitNodeFactors(
        double hackingLevelMultiplier,
        double hackingSpeedMultiplier,
        double hackExpGain,
        double scriptHackMoney,
        double scriptHackMoneyGain,
        double serverGrowthRate,
        double serverWeakenRate) {
    /** The factors of BitNode 1. */
    public static final BitNodeFactors NEUTRAL = new BitNodeFactors(1, 1, 1, 1, 1, 1, 1);
}
