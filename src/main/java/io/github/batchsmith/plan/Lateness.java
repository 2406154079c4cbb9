package io.github.batchsmith.plan;

/**
 * How a controller whose timers are late, as those of a background tab are, gives its launches more time: an operation that
 * is launched one sleep before it is due need not wait for the next waking, which would be too late.
 */
public final class Lateness {
    /** Long sleeps after one another that are no longer taken for chance. */
    private static final int OFTEN = 3;

    /** Time in ms, by which streams are planned anew, that sleeps are remembered. */
    private static final double MEMORY_MILLIS = 60000;

    private static final double MARGIN = 1.25;
    private static final double STEP_MILLIS = 500;

    /** Time in ms that launches are given at most: browsers wake a tab once a minute at least. */
    private static final double MOST_MILLIS = 80000;

    private Lateness() {}

    /** A controller that has not slept yet. */
    public static Sleeps awake() {
        return new Sleeps(0, 0, 0);
    }

    /** What is known after a sleep that ends now; those far apart have nothing to do with each other. */
    public static Sleeps afterSleep(Sleeps before, Recipe recipe, double sleptMillis, double nowMillis) {
        if (sleptMillis <= recipe.slackMillis()) {
            return before;
        }
        if (nowMillis - before.lastMillis() > 2 * sleptMillis) {
            return new Sleeps(1, nowMillis, sleptMillis);
        }
        double longest = Math.max(before.longestMillis(), sleptMillis);
        return new Sleeps(before.times() + 1, nowMillis, longest);
    }

    /** Time in ms between the launch of an operation and the moment it must start, for a controller that sleeps like this. */
    public static double slackFor(Sleeps sleeps, Recipe recipe, double nowMillis) {
        double remembered = Math.max(MEMORY_MILLIS, 2 * sleeps.longestMillis());
        if (sleeps.times() < OFTEN || nowMillis - sleeps.lastMillis() > remembered) {
            return recipe.slackMillis();
        }
        double wanted = Math.ceil(sleeps.longestMillis() * MARGIN / STEP_MILLIS) * STEP_MILLIS;
        return Math.max(recipe.slackMillis(), Math.min(MOST_MILLIS, wanted));
    }

    /** The recipe for launches that are given so much time. */
    public static Recipe withSlack(Recipe recipe, double slackMillis) {
        return new Recipe(
                recipe.word(),
                recipe.gapMillis(),
                recipe.growMargin(),
                recipe.corePullGb(),
                slackMillis,
                recipe.padded(),
                recipe.onAverage(),
                recipe.fractional());
    }
}
