package io.github.batchsmith.testbed;

import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.state.Limits;
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
    /** A builder of games in this world. */
    public static Builder builder(World world, ScriptRam scriptRam) {
        return new Builder(world, scriptRam);
    }

    /** A builder that starts from this set-up. */
    public Builder toBuilder() {
        return new Builder(world, scriptRam)
                .version(version)
                .seed(seed)
                .firstPid(firstPid)
                .startMillis(startMillis)
                .timers(timers)
                .faults(faults)
                .limits(limits);
    }

    /** A builder; what is not set has the default that its setter tells. */
    public static final class Builder {
        private static final double START_MILLIS = 1_700_000_008_000.0;

        private final World world;
        private final ScriptRam scriptRam;
        private GameVersion version;
        private long seed = 1;
        private int firstPid = 1;
        private double startMillis;
        private TimerMode timers = TimerMode.EXACT;
        private FaultPlan faults = FaultPlan.CALM;
        private Limits limits = Limits.DEFAULT;

        private Builder(World world, ScriptRam scriptRam) {
            this.world = world;
            this.scriptRam = scriptRam;
            version = world.version();
            startMillis = world.nowMillis() > 0 ? world.nowMillis() : START_MILLIS;
        }

        /** Game version; the world's by default. */
        public Builder version(GameVersion version) {
            this.version = version;
            return this;
        }

        /** Seed of {@code Math.random} and of the luck of hacks; 1 by default. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /** PID of the first script; 1 by default. */
        public Builder firstPid(int firstPid) {
            this.firstPid = firstPid;
            return this;
        }

        /** Clock at the start in ms since 1970; by default the world's, else a fixed time in November 2023. */
        public Builder startMillis(double startMillis) {
            this.startMillis = startMillis;
            return this;
        }

        /** How soon timers fire; {@link TimerMode#EXACT} by default. */
        public Builder timers(TimerMode timers) {
            this.timers = timers;
            return this;
        }

        /** What goes wrong on purpose; nothing by default. */
        public Builder faults(FaultPlan faults) {
            this.faults = faults;
            return this;
        }

        /** Bounds for scripts that are stuck; {@link Limits#DEFAULT} by default. */
        public Builder limits(Limits limits) {
            this.limits = limits;
            return this;
        }

        public GameSetup build() {
            return new GameSetup(world, scriptRam, version, seed, firstPid, startMillis, timers, faults, limits);
        }
    }
}
