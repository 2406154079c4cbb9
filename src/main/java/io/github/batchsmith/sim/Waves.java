package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Batches;
import io.github.batchsmith.plan.BlastShare;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Timing;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LaunchOrder;
import io.github.batchsmith.spec.Schedule;
import java.util.ArrayList;
import java.util.List;

/** Launches jobs together that prepare a target of a fleet, or are the blast that hits it. */
final class Waves {
    /** Workers that are started before the game gets to breathe. */
    private static final int STARTED_AT_ONCE = 200;

    private final BatcherSpec spec;
    private final SimGame game;
    private final Crew crew;
    private final Timeline timeline;
    private final Tally tally;
    private final Recipe recipe;
    private final Runnable breath;

    /**
     * Launches nothing yet.
     *
     * @param breath lets happen what happens while the controller pauses between launches
     */
    Waves(Stage stage, Crew crew, Recipe recipe, Runnable breath) {
        this.crew = crew;
        this.recipe = recipe;
        this.breath = breath;
        spec = stage.spec();
        game = stage.game();
        timeline = stage.timeline();
        tally = stage.tally();
    }

    /**
     * Launches the jobs that prepare a target.
     *
     * @param launched takes those that begin when the controller pauses next
     */
    void prepare(FleetTarget target, List<Job> jobs, List<Flight> launched) {
        launch(target, new BlastShare(jobs, jobs.size(), 0, 1, 0, 0), launched);
    }

    /**
     * Launches the jobs that a target gets.
     *
     * @param launched takes those that begin when the controller pauses next
     */
    void launch(FleetTarget target, BlastShare share, List<Flight> launched) {
        if (share.batches() > 0) {
            double flightMillis = hackMillis(target) * Timing.timeRatio(Op.WEAKEN);
            tally.requireFeasible(share.jobs().size(), flightMillis, timeline.nowMillis());
        }
        List<Flight> started = new ArrayList<>();
        if (spec.schedule().perTarget() instanceof Schedule.Shotgun) {
            launchSignalled(target, share, started, launched);
        } else {
            launchTimed(target, share, started, launched);
        }
        target.hitBy(share, timeline.nowMillis());
    }

    /** Starts workers that are told at once when to land. */
    private void launchTimed(FleetTarget target, BlastShare share, List<Flight> started, List<Flight> launched) {
        double hackMillis = hackMillis(target);
        double firstMillis = Timing.firstLandingMillis(timeline.nowMillis(), hackMillis, recipe.slackMillis());
        List<Integer> order = withinRoom(launchOrder(share.jobs()));
        for (int place : order) {
            if (!start(target, share, place, started, launched)) {
                break;
            }
        }
        Flight.aimAll(started, share.jobs(), order, firstMillis, hackMillis);
    }

    /** Starts workers that wait for a signal, with pauses for the game, and then gives the signal. */
    private void launchSignalled(FleetTarget target, BlastShare share, List<Flight> started, List<Flight> launched) {
        List<Flight> atOnce = new ArrayList<>();
        List<Integer> order = withinRoom(launchOrder(share.jobs()));
        for (int place : order) {
            if (!start(target, share, place, started, atOnce)) {
                break;
            }
            if (started.size() % STARTED_AT_ONCE == 0) {
                breath.run();
            }
        }
        atOnce.forEach(Flight::begin);
        double hackMillis = hackMillis(target);
        double firstMillis = Timing.firstLandingMillis(timeline.nowMillis(), hackMillis, recipe.slackMillis());
        Flight.aimAll(started, share.jobs(), order, firstMillis, hackMillis);
        started.stream().filter(each -> each.hasBegun() && !each.isLost()).forEach(launched::add);
    }

    private List<Integer> withinRoom(List<Integer> order) {
        return order.subList(0, Math.min(order.size(), crew.room()));
    }

    private boolean start(FleetTarget target, BlastShare share, int place, List<Flight> started, List<Flight> atOnce) {
        Job job = share.jobs().get(place);
        Purpose purpose = place < share.preparing() ? Purpose.PREPARE : Purpose.EARN;
        return crew.start(job, game.server(job.hostname()), game.server(target.name()), purpose, atOnce)
                .map(flight -> {
                    started.add(flight);
                    target.wave().add(flight);
                    return true;
                })
                .orElse(false);
    }

    private double hackMillis(FleetTarget target) {
        Server server = game.server(target.name()).snapshot();
        return Hacking.hackTime(server, server.hackDifficulty(), game.hacker());
    }

    /** Places of the jobs in the order in which they are launched: the last to land first, unless the player has a rank. */
    private List<Integer> launchOrder(List<Job> jobs) {
        double[] ranks = spec.order() instanceof LaunchOrder.ByRank own && !Recipes.isStream(spec)
                ? Policies.ranks(own.rank(), jobs, (rank, job) -> rank.of(job.op(), job.threads(), job.landingMillis()))
                : new double[jobs.size()];
        return Batches.rankedJobs(ranks);
    }
}
