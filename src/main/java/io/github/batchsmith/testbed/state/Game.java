package io.github.batchsmith.testbed.state;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Mulberry32;
import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.game.ServerCosts.PurchaseFactors;
import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.trace.TraceEvent.Landed;
import io.github.batchsmith.testbed.trace.TraceSink;

/**
 * Everything that a run knows and changes.
 *
 * @param start the world as it was at the start
 * @param startMillis the clock at the start, in ms since 1970
 */
public record Game(
        GameVersion version,
        World start,
        double startMillis,
        Conditions conditions,
        TimerQueue timers,
        Network network,
        PlayerState player,
        ProcessTable processes,
        Mulberry32 random,
        BitNodes bitNodes,
        PurchaseFactors purchaseFactors,
        RamCosts costs,
        Terminal terminal,
        SharePower sharing,
        Journal journal) {
    private static final int SINGULARITY_BIT_NODE = 4;
    private static final int MOST_SINGULARITY_LEVEL = 3;

    /** A game at its start. */
    public static Game of(
            World world, GameVersion version, long seed, int firstPid, double startMillis, Conditions conditions) {
        TimerQueue timers = new TimerQueue(startMillis, conditions);
        BitNodes bitNodes = BitNodes.load();
        RamCosts costs = RamCosts.of(version, singularityLevel(world));
        return new Game(
                version,
                world,
                startMillis,
                conditions,
                timers,
                new Network(world, timers::nowMillis),
                new PlayerState(world.player(), bitNodes.hacking(world)),
                new ProcessTable(firstPid, costs, timers::nowMillis, conditions),
                new Mulberry32(seed),
                bitNodes,
                bitNodes.purchases(world.bitNode(), world.bitNodeLevel()),
                costs,
                new Terminal(),
                new SharePower(),
                new Journal(conditions.trace()));
    }

    private static int singularityLevel(World world) {
        return world.bitNode() == SINGULARITY_BIT_NODE
                ? MOST_SINGULARITY_LEVEL
                : Math.min(MOST_SINGULARITY_LEVEL, world.sourceFileLevel(SINGULARITY_BIT_NODE));
    }

    /** Whether it is a 3.x game. */
    public boolean isV3() {
        return version == GameVersion.V3;
    }

    /** Whether it is at least 2.8, where the log windows' functions have their new names beside the old ones. */
    public boolean isAtLeast28() {
        return isV3() || start.gameVersion().startsWith("2.8");
    }

    /** Whether it is at least 2.8.1, the last of the 2.x games, where home tells the player's money as its own. */
    public boolean isAtLeast281() {
        return isV3() || start.gameVersion().startsWith("2.8.1");
    }

    /** Takes what happens. */
    public TraceSink trace() {
        return conditions.trace();
    }

    public double nowMillis() {
        return timers.nowMillis();
    }

    public double elapsedMillis() {
        return timers.nowMillis() - startMillis;
    }

    /** Lets an operation take effect, and tells its result. */
    public double land(ScriptProcess process, PendingOperation operation) {
        double result = Landings.land(this, process, operation);
        journal.add(new Landing(
                elapsedMillis(),
                operation.op(),
                operation.target().hostname(),
                operation.threads(),
                result,
                operation.target().money(),
                operation.target().security()));
        trace().record(() -> new Landed(
                elapsedMillis(),
                process.pid(),
                operation.op(),
                operation.target().hostname(),
                operation.threads(),
                result,
                operation.target().money(),
                operation.target().security()));
        return result;
    }

    /** Shows an error window. */
    public void showError(ScriptProcess process, String message) {
        journal.add(new Journal.ErrorDialog(
                elapsedMillis(), process.pid(), process.path(), process.host().hostname(), message));
    }

    /** The world as it is now. */
    public World world() {
        return new World(
                start.gameVersion(),
                network.toWorld(),
                player.now(),
                start.bitNode(),
                start.sourceFiles(),
                network.purchased(),
                nowMillis());
    }
}
