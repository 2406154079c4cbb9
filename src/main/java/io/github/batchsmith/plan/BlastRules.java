package io.github.batchsmith.plan;

/**
 * What holds for all blasts of a fleet.
 *
 * @param recipe the batches that they are made of
 * @param limit batches of a blast at most
 * @param ahead whether each batch is sized for the level to expect when it lands
 * @param inTurns whether two targets take turns at being hit
 */
public record BlastRules(Recipe recipe, int limit, boolean ahead, boolean inTurns) {}
