package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.BlastShare;
import io.github.batchsmith.plan.Lateness;
import io.github.batchsmith.plan.Prep;
import io.github.batchsmith.plan.RankedTarget;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Streams;
import io.github.batchsmith.plan.TargetShare;
import io.github.batchsmith.recipe.Recipes;
import java.util.ArrayList;
import java.util.List;

/** A controller that hits several targets, each by its schedule, and prepares others with the RAM that is left. */
final class FleetControl {
    /** Time in ms between two reviews, and between two wakings where nothing lands. */
    private static final double REVIEW_MILLIS = 60000;

    private static final double PAUSE_MILLIS = 1000;

    private final Stage stage;
    private final SimGame game;
    private final Crew crew;
    private final Recipe usual;
    private final Wakings wakings;
    private final FleetTargets targets = new FleetTargets();
    private final FleetCandidates candidates;
    private final ShareMemo shareMemo = new ShareMemo();
    private final Timeline timeline;
    private final Waves waves;
    private final FleetBlasts blasts;
    private final List<Flight> launched = new ArrayList<>();
    private final boolean inBlasts;
    private Recipe recipe;
    private Hacker sizedFor;

    /** The few targets that are looked at each time the controller wakes; others begin to stream in a review only. */
    private List<FleetTarget> streaming = List.of();

    private double reviewAtMillis;
    private double pauseMillis = PAUSE_MILLIS;
    private boolean halted;

    /**
     * A controller that has launched nothing yet.
     *
     * @param only the one target to look after, or empty for those that are worth it
     */
    FleetControl(Stage stage, int mostTargets, String only) {
        this.stage = stage;
        game = stage.game();
        timeline = stage.timeline();
        crew = new Crew(stage);
        usual = Recipes.of(stage.spec()).get(0);
        recipe = usual;
        wakings = new Wakings(usual, timeline.nowMillis());
        candidates = new FleetCandidates(stage, crew, targets, new FleetRanking(stage.spec(), mostTargets), only);
        waves = new Waves(stage, crew, usual, this::breathe);
        inBlasts = !Recipes.isStream(stage.spec());
        blasts = new FleetBlasts(stage.spec(), usual, targets);
        sizedFor = game.hacker();
    }

    /** Plays from now on until the time is up or a desync ends the controller. */
    void play() {
        do {
            wakings.wake(timeline.nowMillis());
            if (isReviewDue() && !halted) {
                review();
            }
            launchDue();
            double untilMillis = timeline.nowMillis() + pauseMillis;
            wakings.sleepUntil(untilMillis);
            await(untilMillis);
        } while (wake() && !(halted && targets.areIdle()));
        if (halted) {
            stage.tally().endAt(timeline.nowMillis());
        }
    }

    /** Whether it is time for a review: late timers do not wait for the next minute. */
    private boolean isReviewDue() {
        return timeline.nowMillis() >= reviewAtMillis || (!inBlasts && wakings.slackMillis() > recipe.slackMillis());
    }

    /** Launches what is due on each target, until one is found off its track that ends the controller. */
    private void launchDue() {
        for (FleetTarget each : streaming) {
            halted |= each.stream().isHalted();
            if (halted) {
                return;
            }
            if ((each.isOpen() || each.stream().isRunning()) && each.stream().mayLaunch(timeline.nowMillis())) {
                each.stream().wantsToRecalculate();
                each.stream().launchDue(launched);
            }
        }
    }

    /** Pauses; what was launched since the last pause begins. */
    private void await(double untilMillis) {
        timeline.await(untilMillis, launched);
        launched.clear();
    }

    /** Pauses between two launches for no longer than the game takes for what is due. */
    private void breathe() {
        await(timeline.nowMillis());
        StreamEvent event = timeline.next();
        while (stage.tally().covers(timeline.nowMillis()) && !timeline.isDue(event)) {
            happens(event);
            event = timeline.next();
        }
    }

    /** Lets events happen until a batch or a preparation has landed whole, or the pause is over; false where the time is up. */
    private boolean wake() {
        while (true) {
            StreamEvent event = timeline.next();
            if (!stage.tally().covers(timeline.nowMillis())) {
                return false;
            }
            if (happens(event) || timeline.isDue(event)) {
                return true;
            }
        }
    }

    /** Follows an event; whether a batch, a blast or a preparation has landed whole with it. */
    private boolean happens(StreamEvent event) {
        return (event instanceof Flight flight && land(flight))
                || (event instanceof StreamEvent.Killed killed && lose(killed.flight()));
    }

    private boolean land(Flight flight) {
        FleetTarget target = targets.get(flight.target());
        if (target.wave().isEmpty()) {
            return target.stream().land(flight);
        }
        crew.land(flight);
        return endJob(target, flight);
    }

    private boolean lose(Flight flight) {
        FleetTarget target = targets.get(flight.target());
        if (target.wave().isEmpty()) {
            return target.stream().lose(flight);
        }
        crew.release(flight);
        return endJob(target, flight);
    }

    /** A job that was launched together with others is over; whether it was the last. */
    private boolean endJob(FleetTarget target, Flight flight) {
        target.wave().remove(flight);
        if (!target.wave().isEmpty()) {
            return false;
        }
        reviewAtMillis = timeline.nowMillis();
        BlastShare blast = target.landed();
        stage.tally().countBatches(blast.batches());
        Server server = server(target.name());
        if (blast.batches() > 0 && !isOnTrack(server, blast)) {
            stage.tally().countDesync();
            halted |= Policies.halts(
                    stage.spec().onDesync(), server, stage.tally().desyncs());
        }
        return true;
    }

    private static boolean isOnTrack(Server server, BlastShare blast) {
        return blast.leastMoney() < 1 ? Streams.isOnTrack(server, blast.leastMoney()) : Prep.isPrepared(server);
    }

    private void review() {
        reviewAtMillis = timeline.nowMillis() + REVIEW_MILLIS;
        recipe = inBlasts ? usual : Lateness.withSlack(usual, wakings.slackMillis());
        crew.measure();
        targets.all().forEach(each -> each.stream().moveTo(crew.hosts()));
        if (!inBlasts || !Policies.keeps(stage.spec().onLevelUp(), sizedFor, game.hacker())) {
            sizedFor = game.hacker();
        }
        boolean anew = candidates.weigh(recipe);
        List<RankedTarget> eligible = candidates.eligible(recipe, sizedFor);
        if (inBlasts) {
            fire(eligible);
        } else {
            share(eligible, anew);
        }
        streaming = targets.streaming();
        pauseMillis = Math.min(PAUSE_MILLIS, targets.shortestPeriodMillis());
        stage.tally().requireFeasible(targets.operationsPerMilli(), 1, timeline.nowMillis());
    }

    /** Launches on each target what it gets now: what is missing of its preparation, and the next blast. */
    private void fire(List<RankedTarget> eligible) {
        List<BlastShare> shares = blasts.shares(eligible, sizedFor, crew.hosts(), crew.freeGb(), timeline.nowMillis());
        for (int i = 0; i < shares.size(); i++) {
            if (!shares.get(i).jobs().isEmpty()) {
                FleetTarget target = target(eligible.get(i).server().hostname());
                waves.launch(target, shares.get(i), launched);
            }
        }
    }

    /** Gives each target the RAM for its batches, or prepares it. */
    private void share(List<RankedTarget> eligible, boolean anew) {
        List<TargetShare> shares = shareMemo.shareOut(
                recipe,
                eligible,
                Taking.leeway(stage.spec().take(), anew),
                sizedFor,
                targets.withoutWaves(crew.hosts()),
                crew.freeGb(),
                targets.workersBut(eligible));
        OrderedHosts hosts = OrderedHosts.of(recipe, crew.hosts());
        for (int i = 0; i < shares.size(); i++) {
            give(eligible.get(i), shares.get(i), hosts);
        }
    }

    private void give(RankedTarget candidate, TargetShare share, OrderedHosts hosts) {
        FleetTarget target = target(candidate.server().hostname());
        if (!share.jobs().isEmpty()) {
            target.close();
            waves.prepare(target, share.jobs(), launched);
        } else if (share.flow().hackThreads() > 0) {
            StreamPlan plan = StreamPlan.given(
                    stage.spec(),
                    server(target.name()),
                    game.hacker(),
                    candidate.expPerMilli(),
                    hosts,
                    share.flow(),
                    share.room());
            if (target.isOpen() && target.stream().isRunning()) {
                target.stream().change(plan);
            } else {
                target.open(plan, timeline.nowMillis());
            }
        } else if (target.isOpen()) {
            target.close();
        }
    }

    private FleetTarget target(String name) {
        return targets.get(game.server(name));
    }

    private Server server(String name) {
        return game.server(name).snapshot();
    }
}
