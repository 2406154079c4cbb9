package io.github.batchsmith.game;

/** A person's skill levels, under the game's field names. */
public record Skills(
        int hacking, int strength, int defense, int dexterity, int agility, int charisma, int intelligence) {}
