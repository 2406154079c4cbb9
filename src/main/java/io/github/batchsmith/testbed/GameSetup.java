package io.github.batchsmith.testbed;

import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.state.ScriptRam;
import io.github.batchsmith.testbed.state.TimerMode;

/**
 * What a mock game starts from. Equal set-ups in which the same is done give the same results.
 *
 * @param scriptRam what counts the static RAM of scripts
 * @param seed of {@code Math.random} and of the luck of hacks
 * @param firstPid PID of the first script
 * @param startMillis the clock at the start, in ms since 1970
 * @param timers how soon timers fire
 * @param faults what goes wrong on purpose
 * @param limits what a script may do before it counts as stuck
 */
public record GameSetup(
        World world,
        ScriptRam scriptRam,
        GameVersion version,
        long seed,
        int firstPid,
        double startMillis,
        TimerMode timers,
        FaultPlan faults,
        Limits limits) {
    private static final double START_MILLIS = 1_700_000_008_000.0;

    /**
     * A game in this world: its version and clock (a fixed time in November 2023 where it has none), seed 1, PIDs from 1,
     * {@link TimerMode#EXACT}, no faults, {@link Limits#DEFAULT}.
     */
    public static GameSetup of(World world, ScriptRam scriptRam) {
        double startMillis = world.nowMillis() > 0 ? world.nowMillis() : START_MILLIS;
        return new GameSetup(
                world, scriptRam, world.version(), 1, 1, startMillis, TimerMode.EXACT, FaultPlan.CALM, Limits.DEFAULT);
    }

    /** The same with another game version. */
    public GameSetup withVersion(GameVersion version) {
        return new GameSetup(world, scriptRam, version, seed, firstPid, startMillis, timers, faults, limits);
    }

    /** The same with another seed. */
    public GameSetup withSeed(long seed) {
        return new GameSetup(world, scriptRam, version, seed, firstPid, startMillis, timers, faults, limits);
    }

    /** The same with another first PID. */
    public GameSetup withFirstPid(int firstPid) {
        return new GameSetup(world, scriptRam, version, seed, firstPid, startMillis, timers, faults, limits);
    }

    /** The same at another time, in ms since 1970. */
    public GameSetup withStartMillis(double startMillis) {
        return new GameSetup(world, scriptRam, version, seed, firstPid, startMillis, timers, faults, limits);
    }

    /** The same with timers that fire otherwise. */
    public GameSetup withTimers(TimerMode timers) {
        return new GameSetup(world, scriptRam, version, seed, firstPid, startMillis, timers, faults, limits);
    }

    /** The same with other faults. */
    public GameSetup withFaults(FaultPlan faults) {
        return new GameSetup(world, scriptRam, version, seed, firstPid, startMillis, timers, faults, limits);
    }

    /** The same with other bounds. */
    public GameSetup withLimits(Limits limits) {
        return new GameSetup(world, scriptRam, version, seed, firstPid, startMillis, timers, faults, limits);
    }

    /**
     * Bounds that only scripts which freeze the game exceed.
     *
     * @param statementsPerTask statements that may run before control returns to the game
     * @param timersPerInstant timers that may fire while the clock stands still
     */
    public record Limits(long statementsPerTask, int timersPerInstant) {
        /** 50 million statements, a million timers. */
        public static final Limits DEFAULT = new Limits(50_000_000, 1_000_000);
    }
}
