package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Lateness;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Sleeps;

/** When a controller wakes, and how much time its launches need for how late that is. */
final class Wakings {
    private final Recipe usual;
    private Sleeps sleeps = Lateness.awake();
    private double lastMillis;
    private double dueMillis;

    /** A controller that is awake, and gives its launches what the recipe says as long as it wakes in time. */
    Wakings(Recipe usual, double nowMillis) {
        this.usual = usual;
        lastMillis = nowMillis;
        dueMillis = nowMillis;
    }

    /** The controller wakes; unless it sleeps for a while, it would rather wake again at once. */
    void wake(double nowMillis) {
        sleeps = Lateness.afterSleep(sleeps, usual, nowMillis - dueMillis, nowMillis);
        lastMillis = nowMillis;
        dueMillis = nowMillis;
    }

    /** The controller sleeps, for no longer than until then if its timers are in time. */
    void sleepUntil(double wantedMillis) {
        dueMillis = wantedMillis;
    }

    /** Time in ms between the launch of an operation and the moment it must start. */
    double slackMillis() {
        return Lateness.slackFor(sleeps, usual, lastMillis);
    }
}
