package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Game;

/**
 * Mechanics that a world says nothing of, so that the player has nothing of them: what scripts ask first, to learn just
 * that.
 */
final class AbsentMechanics {
    private static final double FIRST_NODE_DOLLARS = 1000;
    private static final String SINGULARITY = "singularity.";
    private static final int SINGULARITY_BIT_NODE = 4;
    private static final String SLEEVES = "sleeve.";
    private static final int SLEEVES_BIT_NODE = 10;

    private final Game game;

    AbsentMechanics(Game game) {
        this.game = game;
    }

    void register(NsRegistry registry) {
        registry.add(game.isV3() ? "stock.hasWseAccount" : "stock.hasWSEAccount", 0, call -> false);
        registry.add(game.isV3() ? "stock.hasTixApiAccess" : "stock.hasTIXAPIAccess", 0, call -> false);
        registry.add("stock.has4SData", 0, call -> false);
        registry.add(game.isV3() ? "stock.has4SDataTixApi" : "stock.has4SDataTIXAPI", 0, call -> false);
        registry.add("gang.inGang", 0, call -> false);
        registry.add("corporation.hasCorporation", 0, call -> false);
        registry.add("bladeburner.inBladeburner", 0, call -> false);
        registry.add("hacknet.numNodes", 0, call -> 0);
        registry.add("hacknet.maxNumNodes", 0, call -> Double.POSITIVE_INFINITY);
        registry.add("hacknet.getPurchaseNodeCost", 0, call -> firstNodeDollars());
        registry.add("hacknet.numHashes", 0, call -> 0);
        registry.add("hacknet.hashCapacity", 0, call -> 0);
        registry.add("heart.break", 0, call -> game.start().player().karma());
    }

    private double firstNodeDollars() {
        return FIRST_NODE_DOLLARS * game.start().player().mults().hacknet_node_purchase_cost();
    }

    /** Refuses functions as the game does to players who lack the source file for them. */
    static void requireAccess(Game game, String path) {
        if (path.startsWith(SINGULARITY)) {
            requireSourceFile(game, SINGULARITY_BIT_NODE);
        } else if (path.startsWith(SLEEVES)) {
            requireSourceFile(game, SLEEVES_BIT_NODE);
        }
    }

    private static void requireSourceFile(Game game, int number) {
        if (game.start().bitNode() != number && game.start().sourceFileLevel(number) == 0) {
            throw new NsException(NsException.Kind.API_ACCESS, "Source-File " + number + " is needed");
        }
    }
}
