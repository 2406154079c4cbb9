package io.github.batchsmith.spec;

import java.time.Duration;
import java.util.Locale;

/** When batches are launched and how far apart their operations land. */
public sealed interface Schedule {
    /** Time between two landings on one target. */
    Duration landingGap();

    /** Time between the launch of the longest operation and the moment it must start at the latest. */
    Duration launchSlack();

    /** What people call it, in lower case. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** How a single target is treated: the schedule itself, or that of each of a fleet's targets. */
    default Schedule perTarget() {
        return this;
    }

    /**
     * How many landing gaps late timers may fire in every world without operations being launched at raised security, with
     * batches of so many operations: infinitely many where all of a batch has landed before the next is launched.
     */
    default double gapsBorne(int operations) {
        return Double.POSITIVE_INFINITY;
    }

    /** The same with another landing gap; an optimal one finds its own. */
    Schedule withLandingGap(Duration gap);

    /** Whether something of it is still to be found. */
    default boolean isOpen() {
        return false;
    }

    /** One batch, which then proves that the target is prepared again. */
    record Single(Duration landingGap, Duration launchSlack) implements Schedule {
        @Override
        public Single withLandingGap(Duration gap) {
            return new Single(gap, launchSlack);
        }
    }

    /** One batch after the other. */
    record Proto(Duration landingGap, Duration launchSlack) implements Schedule {
        @Override
        public Proto withLandingGap(Duration gap) {
            return new Proto(gap, launchSlack);
        }
    }

    /** As many batches at once as RAM holds, again and again. */
    record Shotgun(Duration landingGap, Duration launchSlack) implements Schedule {
        @Override
        public Shotgun withLandingGap(Duration gap) {
            return new Shotgun(gap, launchSlack);
        }
    }

    /**
     * A batch each time one lands, padded: its weakens and grows are launched together. Only its hacks wait until they must
     * be launched, so that they are left out where the target is found off its prepared state.
     */
    record Periodic(Duration landingGap, Duration launchSlack) implements Schedule {
        @Override
        public Periodic withLandingGap(Duration gap) {
            return new Periodic(gap, launchSlack);
        }

        @Override
        public double gapsBorne(int operations) {
            return operations;
        }
    }

    /** A batch each time one lands, each of its operations launched as late as is safe. */
    record Jit(Duration landingGap, Duration launchSlack) implements Schedule {
        @Override
        public Jit withLandingGap(Duration gap) {
            return new Jit(gap, launchSlack);
        }

        @Override
        public double gapsBorne(int operations) {
            return operations;
        }
    }

    /** The schedule, with a gap of at least 5 ms, that promises most in the game it runs in. */
    record Optimal() implements Schedule {
        @Override
        public Optimal withLandingGap(Duration gap) {
            return this;
        }

        @Override
        public Duration landingGap() {
            return Duration.ofMillis(5);
        }

        @Override
        public Duration launchSlack() {
            return Duration.ofMillis(500); // as the presets of streams, for slow computers
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /**
     * A schedule with the gap that earns most: the smallest that bears the lag budget, since a wider one only costs time.
     *
     * @param schedule the same with the smallest gap that comes into question
     */
    record OptimalGap(Schedule schedule) implements Schedule {
        @Override
        public Schedule perTarget() {
            return schedule;
        }

        @Override
        public OptimalGap withLandingGap(Duration gap) {
            return new OptimalGap(schedule.withLandingGap(gap));
        }

        @Override
        public double gapsBorne(int operations) {
            return schedule.gapsBorne(operations);
        }

        @Override
        public Duration landingGap() {
            return schedule.landingGap();
        }

        @Override
        public Duration launchSlack() {
            return schedule.launchSlack();
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /**
     * Many targets under one controller, which gives RAM where it earns most and prepares the next while others earn.
     *
     * @param perTarget schedule of each target
     * @param mostTargets targets looked after at once at most
     */
    record Fleet(Schedule perTarget, int mostTargets) implements Schedule {
        @Override
        public Fleet withLandingGap(Duration gap) {
            return new Fleet(perTarget.withLandingGap(gap), mostTargets);
        }

        @Override
        public boolean isOpen() {
            return perTarget.isOpen();
        }

        @Override
        public Duration landingGap() {
            return perTarget.landingGap();
        }

        @Override
        public Duration launchSlack() {
            return perTarget.launchSlack();
        }

        @Override
        public double gapsBorne(int operations) {
            return perTarget.gapsBorne(operations);
        }
    }
}
