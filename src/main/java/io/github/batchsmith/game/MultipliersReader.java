package io.github.batchsmith.game;

/** Reads a person's multipliers. */
final class MultipliersReader {
    /** A small part of what anyone has; products of what is much smaller are no numbers any more. */
    private static final double LEAST = 0.001;

    /** Many times what anyone has; operations so much quicker would earn infinite amounts. */
    private static final double MOST_SPEED = 1000;

    private MultipliersReader() {}

    static Multipliers read(JsonFields mults) {
        return new Multipliers(
                mults.number("hacking_chance", LEAST),
                mults.number("hacking_speed", LEAST, MOST_SPEED),
                mults.number("hacking_money", 0),
                mults.number("hacking_grow", 0),
                mults.number("hacking", 0),
                mults.number("hacking_exp", 0),
                mults.number("strength", 0),
                mults.number("strength_exp", 0),
                mults.number("defense", 0),
                mults.number("defense_exp", 0),
                mults.number("dexterity", 0),
                mults.number("dexterity_exp", 0),
                mults.number("agility", 0),
                mults.number("agility_exp", 0),
                mults.number("charisma", 0),
                mults.number("charisma_exp", 0),
                mults.number("hacknet_node_money", 0),
                mults.number("hacknet_node_purchase_cost", 0),
                mults.number("hacknet_node_ram_cost", 0),
                mults.number("hacknet_node_core_cost", 0),
                mults.number("hacknet_node_level_cost", 0),
                mults.number("company_rep", 0),
                mults.number("faction_rep", 0),
                mults.number("work_money", 0),
                mults.number("crime_success", 0),
                mults.number("crime_money", 0),
                mults.number("bladeburner_max_stamina", 0),
                mults.number("bladeburner_stamina_gain", 0),
                mults.number("bladeburner_analysis", 0),
                mults.number("bladeburner_success_chance", 0));
    }
}
