package io.github.batchsmith.testbed;

import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.testbed.state.Limits;
import io.github.batchsmith.testbed.state.ScriptRam;
import io.github.batchsmith.testbed.state.TimerMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to run in the mock game, and how.
 *
 * @param setup the game to run it in
 * @param main path of the script to start on home with one thread
 * @param args its arguments: texts, numbers and booleans
 * @param beside scripts that are started right after it, in this order
 * @param files texts by path, put on home before the start
 * @param duration game time after which the run ends
 * @param sampling what to note down at regular times
 */
public record RunRequest(
        GameSetup setup,
        String main,
        List<Object> args,
        List<Start> beside,
        Map<String, String> files,
        Duration duration,
        Sampling sampling) {
    public RunRequest {
        args = List.copyOf(args);
        beside = List.copyOf(beside);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * A script to start on home with one thread.
     *
     * @param args its arguments: texts, numbers and booleans
     */
    public record Start(String script, List<Object> args) {
        public Start {
            args = List.copyOf(args);
        }
    }

    /** The same from another set-up and for another time. */
    public RunRequest with(GameSetup setup, Duration duration) {
        return new RunRequest(setup, main, args, beside, files, duration, sampling);
    }

    /** A builder of requests to run a bundle in a world. */
    public static Builder of(ScriptBundle bundle, World world, ScriptRam scriptRam) {
        return new Builder(bundle, GameSetup.builder(world, scriptRam));
    }

    /** A builder; what is not set has the default that its setter tells. */
    public static final class Builder {
        private final ScriptBundle bundle;
        private final GameSetup.Builder setup;
        private List<Object> args = List.of();
        private final List<Start> beside = new ArrayList<>();
        private Duration duration = Duration.ofHours(1);
        private Sampling sampling = Sampling.NONE;

        private Builder(ScriptBundle bundle, GameSetup.Builder setup) {
            this.bundle = bundle;
            this.setup = setup;
        }

        /** Arguments of the main script; none by default. */
        public Builder args(List<Object> args) {
            this.args = args;
            return this;
        }

        /** Starts another script right after the main one; none by default. */
        public Builder beside(String script, List<Object> args) {
            beside.add(new Start(script, args));
            return this;
        }

        /** Seed of {@code Math.random}; 1 by default. */
        public Builder seed(long seed) {
            setup.seed(seed);
            return this;
        }

        /** PID of the main script; 1 by default. */
        public Builder firstPid(int firstPid) {
            setup.firstPid(firstPid);
            return this;
        }

        /** Clock at the start in ms since 1970; by default the world's, else a fixed time in November 2023. */
        public Builder startMillis(double startMillis) {
            setup.startMillis(startMillis);
            return this;
        }

        /** Game time to run; an hour by default. */
        public Builder duration(Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Game version; the world's by default. */
        public Builder version(GameVersion version) {
            setup.version(version);
            return this;
        }

        /** What to note down at regular times; {@link Sampling#NONE} by default. */
        public Builder sampling(Sampling sampling) {
            this.sampling = sampling;
            return this;
        }

        /** How soon timers fire; {@link TimerMode#EXACT} by default. */
        public Builder timers(TimerMode timers) {
            setup.timers(timers);
            return this;
        }

        /** What goes wrong on purpose; nothing by default. */
        public Builder faults(FaultPlan faults) {
            setup.faults(faults);
            return this;
        }

        /** Bounds for scripts that are stuck; {@link Limits#DEFAULT} by default. */
        public Builder limits(Limits limits) {
            setup.limits(limits);
            return this;
        }

        public RunRequest build() {
            return new RunRequest(setup.build(), bundle.main(), args, beside, bundle.files(), duration, sampling);
        }
    }
}
