package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Batches;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Prep;
import io.github.batchsmith.plan.Timing;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LaunchOrder;
import io.github.batchsmith.spec.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A controller that launches a blast, waits until all of it has landed, and launches the next. */
final class BlastRun {
    /** Workers that are started before the game gets to breathe. */
    private static final int STARTED_AT_ONCE = 200;

    private static final double WAIT_MILLIS = 1000;

    /** Time in ms after the last landing at which a controller waits no longer. */
    private static final double PATIENCE_MILLIS = 10000;

    private final BatcherSpec spec;
    private final SimGame game;
    private final String target;
    private final Tally tally;
    private final Flights flights;
    private final BlastPlanner planner;
    private final Timeline timeline;
    private boolean done;

    BlastRun(Stage stage, String target) {
        this.target = target;
        spec = stage.spec();
        game = stage.game();
        tally = stage.tally();
        flights = stage.flights();
        timeline = stage.timeline();
        planner = new BlastPlanner(spec, stage.choices());
    }

    /** Plays from now on until the time is up or the controller ends. */
    void play() {
        while (tally.covers(timeline.nowMillis()) && !done) {
            fire(planner.plan(target, game.survey(), game.hacker()));
        }
        if (done) {
            tally.endAt(timeline.nowMillis());
        }
    }

    /** Prepares the target from now on, until it is prepared or the time is up. */
    void prepare() {
        while (tally.covers(timeline.nowMillis())
                && !Prep.isPrepared(game.server(target).snapshot())) {
            fire(planner.preparation(target, game.survey(), game.hacker()));
        }
    }

    /** Launches a blast and waits until it has landed. */
    private void fire(Blast blast) {
        if (blast.jobs().isEmpty()) {
            requireRepeatable();
            waitForRam();
            return;
        }
        double nowMillis = timeline.nowMillis();
        flights.waitFor(blast.batches() > 0 ? Purpose.EARN : preparing(), nowMillis);
        flights.countAsRoom(blast.largestGb(), nowMillis);
        requireFeasible(blast, nowMillis);
        listen(isSignalled() ? launchSignalled(blast) : launchTimed(blast));
        if (tally.covers(timeline.nowMillis())) {
            flights.waitFor(Purpose.EARN, timeline.nowMillis());
            if (blast.batches() > 0) {
                judge(blast);
            }
        }
    }

    private void waitForRam() {
        // with nothing under way RAM is only ever freed by others
        sleep(timeline.mayChange() ? WAIT_MILLIS : Double.POSITIVE_INFINITY);
    }

    private void sleep(double millis) {
        timeline.await(timeline.nowMillis() + millis, List.of());
        while (!timeline.isDue(timeline.next())) {
            if (!tally.covers(timeline.nowMillis())) {
                return;
            }
        }
    }

    private void requireFeasible(Blast blast, double nowMillis) {
        if (blast.preparing() == 0 && !(spec.schedule() instanceof Schedule.Single)) {
            tally.requireFeasible(blast.jobs().size(), blast.firstLandingMillis(nowMillis) - nowMillis, nowMillis);
        }
    }

    private void judge(Blast blast) {
        tally.countBatches(blast.batches());
        done = spec.schedule() instanceof Schedule.Single;
        if (!blast.leavesOnTrack(game.server(target).snapshot())) {
            tally.countDesync();
            done |= Policies.halts(spec.onDesync(), game.server(target).snapshot(), tally.desyncs());
        }
    }

    private Purpose preparing() {
        return tally.batches() == 0 ? Purpose.PREPARE : Purpose.REPAIR;
    }

    private boolean isSignalled() {
        return spec.schedule() instanceof Schedule.Shotgun;
    }

    /** Starts workers that are told at once when to land. */
    private List<Flight> launchTimed(Blast blast) {
        List<Flight> atOnce = new ArrayList<>();
        double firstMillis = blast.firstLandingMillis(timeline.nowMillis());
        List<Flight> launched = new ArrayList<>();
        for (int i : launchOrder(blast.jobs())) {
            Optional<Flight> flight = launch(blast, i, atOnce);
            if (flight.isEmpty()) {
                break;
            }
            flight.get().aim(Flight.Aim.of(blast.jobs().get(i), firstMillis, blast.hackMillis()));
            launched.add(flight.get());
        }
        beginInOrder(lastFirst(atOnce));
        return lastFirst(launched);
    }

    /** Starts workers that wait for a signal, with pauses for the game, and then gives the signal. */
    private List<Flight> launchSignalled(Blast blast) {
        List<Flight> launched = new ArrayList<>();
        List<Flight> atOnce = new ArrayList<>();
        List<Integer> order = launchOrder(blast.jobs());
        for (int i : order) {
            Optional<Flight> flight = launch(blast, i, atOnce);
            if (flight.isEmpty()) {
                break;
            }
            launched.add(flight.get());
            if (launched.size() % STARTED_AT_ONCE == 0) {
                sleep(0);
            }
        }
        atOnce.forEach(Flight::begin);
        Server server = game.server(target).snapshot();
        double hackMillis = Hacking.hackTime(server, server.hackDifficulty(), game.hacker());
        double firstMillis = Timing.firstLandingMillis(timeline.nowMillis(), hackMillis, blast.slackMillis());
        Flight.aimAll(launched, blast.jobs(), order, firstMillis, hackMillis);
        beginInOrder(lastFirst(launched).stream()
                .filter(each -> each.hasBegun() && !each.isLost())
                .toList());
        return lastFirst(launched);
    }

    private Optional<Flight> launch(Blast blast, int index, List<Flight> atOnce) {
        Purpose purpose = index < blast.preparing() ? preparing() : Purpose.EARN;
        double nowMillis = timeline.nowMillis();
        Job job = blast.jobs().get(index);
        Optional<Flight> started =
                flights.launch(job, game.server(job.hostname()), game.server(target), purpose, nowMillis);
        started.ifPresent(flight -> timeline.start(flight, flights.delayMillis(nowMillis), atOnce));
        return started;
    }

    /** Places of the jobs in the order in which they are launched: the last to land first, unless the player has a rank. */
    private List<Integer> launchOrder(List<Job> jobs) {
        double[] ranks = spec.order() instanceof LaunchOrder.ByRank own
                ? Policies.ranks(own.rank(), jobs, (rank, job) -> rank.of(job.op(), job.threads(), job.landingMillis()))
                : new double[jobs.size()];
        return Batches.rankedJobs(ranks);
    }

    private static List<Flight> lastFirst(List<Flight> flights) {
        return flights.stream()
                .sorted(Comparator.comparingDouble(each -> -each.endMillis()))
                .toList();
    }

    /** Lets workers begin, the first to land first, so that the timeline takes them in its order. */
    private void beginInOrder(List<Flight> startedLastFirst) {
        for (int i = startedLastFirst.size() - 1; i >= 0; i--) {
            timeline.begin(startedLastFirst.get(i));
        }
    }

    /** Waits until every worker has landed or was killed, or the time is up. */
    private void listen(List<Flight> launched) {
        launched.stream().findFirst().ifPresent(last -> timeline.pass(last.endMillis() + PATIENCE_MILLIS));
        int heard = (int) launched.stream().filter(Flight::isLost).count();
        while (heard < launched.size()) {
            StreamEvent event = timeline.next();
            if (!tally.covers(timeline.nowMillis())) {
                return;
            }
            if (event instanceof Flight flight) {
                flights.land(flight, timeline.nowMillis());
                heard++;
            } else if (event instanceof StreamEvent.Killed) {
                heard++;
            }
        }
    }

    private void requireRepeatable() {
        if (spec.schedule() instanceof Schedule.Single) {
            throw NoRam.toDo("for one batch on " + target);
        }
    }
}
