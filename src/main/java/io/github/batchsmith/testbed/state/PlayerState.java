package io.github.batchsmith.testbed.state;

import io.github.batchsmith.game.BitNodeFactors;
import io.github.batchsmith.game.Experience;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Player;
import io.github.batchsmith.game.SkillFormulas;
import io.github.batchsmith.game.Skills;

/** The player's money, experience and level as they change during a run. */
public final class PlayerState {
    private final Player start;
    private final BitNodeFactors factors;
    private Hacker hacker;
    private double money;
    private double hackingExp;
    private double hackingIncome;
    private double spent;

    public PlayerState(Player start, BitNodeFactors factors) {
        this.start = start;
        this.factors = factors;
        money = start.money();
        hackingExp = start.exp().hacking();
        hacker = new Hacker(start, factors, start.skills().hacking());
    }

    /** Who hacks, at the present level. */
    public Hacker hacker() {
        return hacker;
    }

    public double money() {
        return money;
    }

    public double hackingExp() {
        return hackingExp;
    }

    public int hackingLevel() {
        return hacker.level();
    }

    /** Money that hacking has brought since the start of the run. */
    public double hackingIncome() {
        return hackingIncome;
    }

    /** Adds what a hack brought. */
    public void gainFromHacking(double dollars) {
        money += dollars;
        hackingIncome += dollars;
    }

    /** Money spent on servers since the start of the run. */
    public double spent() {
        return spent;
    }

    public void pay(double dollars) {
        money -= dollars;
        spent += dollars;
    }

    /** Adds experience, and with it levels. */
    public void gainHackingExp(double exp) {
        hackingExp += exp;
        int level = SkillFormulas.hackingLevel(hackingExp, hacker);
        if (level != hacker.level()) {
            hacker = new Hacker(start, factors, level);
        }
    }

    /** Adds the experience that so many more levels need, and tells the level reached. */
    public int levelUp(int levels) {
        double factor = start.mults().hacking() * factors.hackingLevelMultiplier();
        double needed = SkillFormulas.calculateExp(hackingLevel() + (double) levels, factor);
        gainHackingExp(Math.max(0, Math.nextUp(needed) - hackingExp));
        return hackingLevel();
    }

    /** The level that the experience gives, which a world may have stated otherwise. */
    public int refreshedLevel() {
        gainHackingExp(0);
        return hackingLevel();
    }

    /** The player as it is now. */
    public Player now() {
        Skills skills = start.skills();
        Experience exp = start.exp();
        return new Player(
                start.hp(),
                new Skills(
                        hackingLevel(),
                        skills.strength(),
                        skills.defense(),
                        skills.dexterity(),
                        skills.agility(),
                        skills.charisma(),
                        skills.intelligence()),
                new Experience(
                        hackingExp,
                        exp.strength(),
                        exp.defense(),
                        exp.dexterity(),
                        exp.agility(),
                        exp.charisma(),
                        exp.intelligence()),
                start.mults(),
                start.city(),
                start.numPeopleKilled(),
                money,
                start.location(),
                start.totalPlaytime(),
                start.jobs(),
                start.factions(),
                start.entropy(),
                start.karma(),
                start.playtimeSinceLastAug(),
                start.playtimeSinceLastBitnode(),
                start.bitNodeN());
    }
}
