package io.github.batchsmith.game;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The player as {@code ns.getPlayer} shows it, with the game's own field names. */
@SuppressWarnings("TooManyParameters") // the game's object has these fields
public record Player(
        HitPoints hp,
        Skills skills,
        Experience exp,
        Multipliers mults,
        String city,
        double numPeopleKilled,
        double money,
        String location,
        double totalPlaytime,
        Map<String, String> jobs,
        List<String> factions,
        double entropy,
        double karma,
        double playtimeSinceLastAug,
        double playtimeSinceLastBitnode,
        int bitNodeN) {
    public Player {
        jobs = jobs.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(jobs));
        factions = List.copyOf(factions);
    }

    /** The same player with other hacking experience, from which the level is not worked out anew. */
    public Player withHackingExp(double hackingExp) {
        return withProgress(hackingExp, skills, money);
    }

    /** The same player with other hacking experience, hacking level and money in dollars. */
    public Player withProgress(double hackingExp, int level, double dollars) {
        Skills risen = new Skills(
                level,
                skills.strength(),
                skills.defense(),
                skills.dexterity(),
                skills.agility(),
                skills.charisma(),
                skills.intelligence());
        return withProgress(hackingExp, risen, dollars);
    }

    private Player withProgress(double hackingExp, Skills risen, double dollars) {
        Experience gained = new Experience(
                hackingExp,
                exp.strength(),
                exp.defense(),
                exp.dexterity(),
                exp.agility(),
                exp.charisma(),
                exp.intelligence());
        return new Player(
                hp,
                risen,
                gained,
                mults,
                city,
                numPeopleKilled,
                dollars,
                location,
                totalPlaytime,
                jobs,
                factions,
                entropy,
                karma,
                playtimeSinceLastAug,
                playtimeSinceLastBitnode,
                bitNodeN);
    }

    /** Health of a person. */
    public record HitPoints(double current, double max) {}
}
