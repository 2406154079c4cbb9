package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Prep;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.Schedule;
import java.util.ArrayList;
import java.util.List;

/** A controller that launches a blast, waits until all of it has landed, and launches the next. */
final class BlastRun {
    private final BatcherSpec spec;
    private final SimGame game;
    private final String target;
    private final Tally tally;
    private final Flights flights;
    private final BlastPlanner planner;
    private boolean done;

    BlastRun(Stage stage, String target) {
        this.target = target;
        spec = stage.spec();
        game = stage.game();
        tally = stage.tally();
        flights = stage.flights();
        planner = new BlastPlanner(spec, stage.choices());
    }

    /** Plays from a moment on until the time is up or the controller ends. */
    void play(double fromMillis) {
        double nowMillis = fromMillis;
        while (tally.covers(nowMillis) && !done) {
            nowMillis = fire(planner.plan(target, game.survey(), game.hacker()), nowMillis);
        }
        if (done) {
            tally.endAt(nowMillis);
        }
    }

    /** Prepares the target from a moment on; returns when it is prepared or the time is up. */
    double prepare(double fromMillis) {
        double nowMillis = fromMillis;
        while (tally.covers(nowMillis) && !Prep.isPrepared(game.server(target).snapshot())) {
            nowMillis = fire(planner.preparation(target, game.survey(), game.hacker()), nowMillis);
        }
        return nowMillis;
    }

    /** Launches a blast and returns when it has landed. */
    private double fire(Blast blast, double nowMillis) {
        if (blast.jobs().isEmpty()) {
            requireRepeatable();
            return Double.POSITIVE_INFINITY; // with nothing under way no RAM will ever be free
        }
        flights.waitFor(blast.batches() > 0 ? Purpose.EARN : preparing(), nowMillis);
        flights.countAsRoom(blast.largestGb(), nowMillis);
        requireFeasible(blast, nowMillis);
        double landedMillis = landAll(launchAll(blast, nowMillis), blast.firstLandingMillis(nowMillis));
        if (tally.covers(landedMillis)) {
            flights.waitFor(Purpose.EARN, landedMillis);
        }
        if (tally.covers(landedMillis) && blast.batches() > 0) {
            judge(blast);
        }
        return landedMillis;
    }

    private void requireFeasible(Blast blast, double nowMillis) {
        if (blast.preparing() == 0 && !(spec.schedule() instanceof Schedule.Single)) {
            tally.requireFeasible(blast.jobs().size(), blast.firstLandingMillis(nowMillis) - nowMillis, nowMillis);
        }
    }

    private void judge(Blast blast) {
        tally.countBatches(blast.batches());
        done = spec.schedule() instanceof Schedule.Single;
        if (!Prep.isPrepared(game.server(target).snapshot())) {
            tally.countDesync();
            done |= spec.onDesync() == DesyncPolicy.HALT;
        }
    }

    private Purpose preparing() {
        return tally.batches() == 0 ? Purpose.PREPARE : Purpose.REPAIR;
    }

    private List<Flight> launchAll(Blast blast, double nowMillis) {
        List<Flight> launched = new ArrayList<>();
        for (Job job : blast.jobs()) {
            Purpose purpose = launched.size() < blast.preparing() ? preparing() : Purpose.EARN;
            launched.add(flights.launch(job, target, purpose, nowMillis, blast.runMillis(job)));
        }
        return launched;
    }

    private double landAll(List<Flight> launched, double firstMillis) {
        double atMillis = firstMillis;
        for (Flight flight : launched) {
            atMillis = firstMillis + flight.job().landingMillis();
            if (!tally.covers(atMillis)) {
                return atMillis;
            }
            flights.land(flight, flight.job().threads(), atMillis);
        }
        return atMillis;
    }

    private void requireRepeatable() {
        if (spec.schedule() instanceof Schedule.Single) {
            throw new InvalidInputException(Finding.error(
                    "no-ram-for-batch",
                    "ram",
                    "not enough free RAM for one batch on " + target,
                    "use a smaller fraction, more hosts or a smaller reserve"));
        }
    }
}
