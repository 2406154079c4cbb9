package io.github.batchsmith.sim;

import io.github.batchsmith.game.Op;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.ArrayList;
import java.util.List;

/** What a controller does first: it starts each worker once, so that its script is loaded, and waits for that. */
final class WarmUp {
    private static final double WARM_UP_MILLIS = 100;

    private WarmUp() {}

    /** Lets that happen; the controller itself may begin late. */
    static void play(BatcherSpec spec, Flights flights, Timeline timeline) {
        double delayMillis = flights.delayMillis(0);
        if (delayMillis > 0) {
            sleep(delayMillis, timeline);
        }
        sleep(0, timeline); // while the controller itself is loaded
        SimServer home = flights.game().server("home");
        for (Op op : workers(spec)) {
            load(home, Threads.workerRamGb(op), flights, timeline);
        }
        sleep(WARM_UP_MILLIS, timeline);
    }

    /** Takes the RAM of the workers that are loaded, as far as it is free; how many GB that is. */
    static double hold(BatcherSpec spec, SimServer home) {
        double heldGb = 0;
        for (Op op : workers(spec)) {
            double ramGb = Threads.workerRamGb(op);
            if (home.fits(ramGb)) {
                home.take(ramGb);
                heldGb += ramGb;
            }
        }
        return heldGb;
    }

    /** What the workers do, one for each script. */
    private static List<Op> workers(BatcherSpec spec) {
        List<Op> workers = new ArrayList<>(List.of(Op.values()));
        if (Recipes.hasResidents(spec)) {
            workers.add(Op.WEAKEN);
        }
        return workers;
    }

    private static void load(SimServer home, double ramGb, Flights flights, Timeline timeline) {
        double nowMillis = timeline.nowMillis();
        if (!flights.isRefused(home, ramGb, nowMillis)) {
            timeline.load(home, ramGb, flights.delayMillis(nowMillis));
        }
    }

    private static void sleep(double millis, Timeline timeline) {
        timeline.await(timeline.nowMillis() + millis, List.of());
        while (!timeline.isDue(timeline.next())) {
            // something else changed meanwhile
        }
    }
}
