package io.github.batchsmith.testbed;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.testbed.state.ScriptRam;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What to run in the mock game, and how.
 *
 * @param main path of the script to start on home with one thread
 * @param args its arguments: texts, numbers and booleans
 * @param files texts by path, put on home before the start
 * @param seed of {@code Math.random}
 * @param firstPid PID of the main script
 * @param startMillis the clock at the start, in ms since 1970
 * @param duration game time after which the run ends
 * @param scriptRam what counts the static RAM of scripts
 * @param sampling what to note down at regular times, if anything
 * @param limits what a script may do before it counts as stuck
 */
public record RunRequest(
        String main,
        List<Object> args,
        Map<String, String> files,
        World world,
        long seed,
        int firstPid,
        double startMillis,
        Duration duration,
        GameVersion version,
        ScriptRam scriptRam,
        Optional<Sampling> sampling,
        Limits limits) {
    public RunRequest {
        args = List.copyOf(args);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** A builder of requests to run a bundle in a world. */
    public static Builder of(ScriptBundle bundle, World world, ScriptRam scriptRam) {
        return new Builder(bundle.main(), bundle.files(), world, scriptRam);
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

    /** A builder; what is not set has the default that its setter tells. */
    public static final class Builder {
        private static final double START_MILLIS = 1_700_000_008_000.0;

        private final String main;
        private final Map<String, String> files;
        private final World world;
        private final ScriptRam scriptRam;
        private List<Object> args = List.of();
        private long seed = 1;
        private int firstPid = 1;
        private double startMillis;
        private Duration duration = Duration.ofHours(1);
        private GameVersion version;
        private Optional<Sampling> sampling = Optional.empty();
        private Limits limits = Limits.DEFAULT;

        private Builder(String main, Map<String, String> files, World world, ScriptRam scriptRam) {
            this.main = main;
            this.files = new LinkedHashMap<>(files);
            this.world = world;
            this.scriptRam = scriptRam;
            this.startMillis = world.nowMillis() > 0 ? world.nowMillis() : START_MILLIS;
            this.version = world.version();
        }

        /** Arguments of the main script; none by default. */
        public Builder args(List<Object> args) {
            this.args = args;
            return this;
        }

        /** Seed of {@code Math.random}; 1 by default. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /** PID of the main script; 1 by default. */
        public Builder firstPid(int firstPid) {
            this.firstPid = firstPid;
            return this;
        }

        /** Clock at the start in ms since 1970; by default the world's, else a fixed time in November 2023. */
        public Builder startMillis(double startMillis) {
            this.startMillis = startMillis;
            return this;
        }

        /** Game time to run; an hour by default. */
        public Builder duration(Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Game version; the world's by default. */
        public Builder version(GameVersion version) {
            this.version = version;
            return this;
        }

        /** What to note down at regular times; nothing by default. */
        public Builder sampling(Sampling sampling) {
            this.sampling = Optional.of(sampling);
            return this;
        }

        /** Bounds for scripts that are stuck; {@link Limits#DEFAULT} by default. */
        public Builder limits(Limits limits) {
            this.limits = limits;
            return this;
        }

        public RunRequest build() {
            return new RunRequest(
                    main,
                    args,
                    files,
                    world,
                    seed,
                    firstPid,
                    startMillis,
                    duration,
                    version,
                    scriptRam,
                    sampling,
                    limits);
        }
    }
}
