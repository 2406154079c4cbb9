package io.github.batchsmith.game;

/** The game's relation of experience and skill level, as portable Java. */
public final class SkillFormulas {
    private static final double LARGEST = 1.7976931348623157E308;

    private SkillFormulas() {}

    /** Level that the experience gives, at least 1. */
    public static int calculateSkill(double exp, double mult) {
        double level = Math.floor(mult * (32 * StrictMath.log(exp + 534.6) - 200));
        return (int) Math.max(1, level);
    }

    /** Experience that the level needs. */
    public static double calculateExp(double level, double mult) {
        return Math.min(LARGEST, Math.max(0, StrictMath.exp((level / mult + 200) / 32) - 534.6));
    }

    /** Hacking level that the experience gives to this hacker. */
    public static int hackingLevel(double exp, Hacker hacker) {
        return calculateSkill(
                exp, hacker.player().mults().hacking() * hacker.bitNode().hackingLevelMultiplier());
    }
}
