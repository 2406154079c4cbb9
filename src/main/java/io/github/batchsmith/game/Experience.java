package io.github.batchsmith.game;

/** A person's experience points, under the game's field names. */
public record Experience(
        double hacking,
        double strength,
        double defense,
        double dexterity,
        double agility,
        double charisma,
        double intelligence) {}
