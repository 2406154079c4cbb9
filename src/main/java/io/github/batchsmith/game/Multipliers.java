package io.github.batchsmith.game;

/**
 * A person's 30 multipliers, under the game's field names so that formulas read the game's objects as they are; 1 is
 * neutral.
 */
@SuppressWarnings({"TooManyParameters", "MemberName"}) // the game's object and its spelling
public record Multipliers(
        double hacking_chance,
        double hacking_speed,
        double hacking_money,
        double hacking_grow,
        double hacking,
        double hacking_exp,
        double strength,
        double strength_exp,
        double defense,
        double defense_exp,
        double dexterity,
        double dexterity_exp,
        double agility,
        double agility_exp,
        double charisma,
        double charisma_exp,
        double hacknet_node_money,
        double hacknet_node_purchase_cost,
        double hacknet_node_ram_cost,
        double hacknet_node_core_cost,
        double hacknet_node_level_cost,
        double company_rep,
        double faction_rep,
        double work_money,
        double crime_success,
        double crime_money,
        double bladeburner_max_stamina,
        double bladeburner_stamina_gain,
        double bladeburner_analysis,
        double bladeburner_success_chance) {
    /** All multipliers of a person without augmentations: 1. */
    public static final Multipliers NEUTRAL =
            new Multipliers(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
}
