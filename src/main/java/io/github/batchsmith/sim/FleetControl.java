package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.BlastShare;
import io.github.batchsmith.plan.Blasts;
import io.github.batchsmith.plan.Fleets;
import io.github.batchsmith.plan.Lateness;
import io.github.batchsmith.plan.Prep;
import io.github.batchsmith.plan.RankedTarget;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Sizes;
import io.github.batchsmith.plan.Streams;
import io.github.batchsmith.plan.TargetShare;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.LevelUpPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

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
    private final FleetRanking ranking;
    private final String only;
    private final FleetTargets targets = new FleetTargets();
    private final Timeline timeline;
    private final Waves waves;
    private final FleetBlasts blasts;
    private final Turns turns = new Turns();
    private final List<Flight> launched = new ArrayList<>();
    private final boolean inBlasts;
    private final boolean inTurns;
    private Recipe recipe;
    private Hacker sizedFor;
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
        this.only = only;
        game = stage.game();
        timeline = stage.timeline();
        crew = new Crew(stage);
        usual = Recipes.of(stage.spec()).get(0);
        recipe = usual;
        wakings = new Wakings(usual, timeline.nowMillis());
        ranking = new FleetRanking(stage.spec(), mostTargets);
        waves = new Waves(stage, crew, usual, this::breathe);
        inBlasts = !Recipes.isStream(stage.spec());
        inTurns = stage.spec().onLevelUp() instanceof LevelUpPolicy.PingPong;
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
        for (FleetTarget each : targets.all()) {
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
        return (event instanceof StreamEvent.Landed landed && land(landed.flight()))
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
        List<Server> servers = game.survey();
        if (!inBlasts || !Policies.keeps(stage.spec().onLevelUp(), sizedFor, game.hacker())) {
            sizedFor = game.hacker();
        }
        boolean anew = weigh(servers, game.hacker());
        List<RankedTarget> candidates = candidates();
        if (inBlasts) {
            fire(candidates);
        } else {
            share(candidates, anew);
        }
        pauseMillis = Math.min(PAUSE_MILLIS, targets.shortestPeriodMillis());
        stage.tally().requireFeasible(targets.operationsPerMilli(), 1, timeline.nowMillis());
    }

    /** The targets that may get RAM now: those on which nothing is under way but batches that are kept landing. */
    private List<RankedTarget> candidates() {
        List<RankedTarget> candidates = new ArrayList<>();
        for (RankedTarget each : ranking.targets()) {
            FleetTarget target = target(each.server().hostname());
            if (target.isIdle() || target.isOpen() || (inBlasts && !inTurns)) {
                candidates.add(new RankedTarget(
                        server(target.name()),
                        isReady(target),
                        hackThreads(target),
                        each.aloneIncome(),
                        each.alonePart(),
                        target.isOpen() ? target.stream().openMillis() : 0,
                        target.isOpen() ? target.stream().expPerMilli() : 0));
            }
        }
        if (!inTurns) {
            return candidates;
        }
        if (targets.areHit()) {
            return candidates.stream().filter(each -> !each.ready()).toList();
        }
        List<RankedTarget> inTurn = turns.take(candidates, game.hacker());
        candidates.stream()
                .filter(each -> !inTurn.contains(each))
                .forEach(each -> target(each.server().hostname()).close());
        return inTurn;
    }

    /** Launches on each target what it gets now: what is missing of its preparation, and the next blast. */
    private void fire(List<RankedTarget> candidates) {
        List<BlastShare> shares =
                blasts.shares(candidates, sizedFor, crew.hosts(), crew.freeGb(), timeline.nowMillis());
        for (int i = 0; i < shares.size(); i++) {
            if (!shares.get(i).jobs().isEmpty()) {
                FleetTarget target = target(candidates.get(i).server().hostname());
                waves.launch(target, shares.get(i), launched);
            }
        }
    }

    /** Gives each target the RAM for its batches, or prepares it. */
    private void share(List<RankedTarget> candidates, boolean anew) {
        List<TargetShare> shares = Fleets.shareOut(
                recipe,
                candidates,
                Taking.leeway(stage.spec().take(), anew),
                sizedFor,
                targets.withoutWaves(crew.hosts()),
                crew.freeGb().clone(),
                targets.workersBut(candidates));
        for (int i = 0; i < shares.size(); i++) {
            give(candidates.get(i), shares.get(i), game.hacker());
        }
    }

    /** Hack threads of a target's batches as they were chosen before, or 0 where none were. */
    private double hackThreads(FleetTarget target) {
        double before = target.isOpen() ? target.stream().plan().flow().hackThreads() : 0;
        Server server = server(target.name());
        OptionalInt given = Taking.hackThreads(stage.spec().take(), server, sizedFor);
        return given.isPresent() ? given.getAsInt() : Sizes.fitted(recipe, server, sizedFor, before);
    }

    /** Weighs the targets against each other where something has changed since that was done; whether it was. */
    private boolean weigh(List<Server> servers, Hacker hacker) {
        Set<String> ready = targets.names(this::isReady);
        if (!ranking.isDue(ready, hacker, crew.hosts(), timeline.nowMillis())) {
            return false;
        }
        List<Server> allowed = servers.stream()
                .filter(each -> only.isEmpty() || each.hostname().equals(only))
                .toList();
        List<String> running = List.copyOf(targets.names(each -> each.stream().isRunning() || each.isHit()));
        ranking.weigh(recipe, allowed, ready, running, hacker, crew.hosts(), timeline.nowMillis());
        for (RankedTarget each : ranking.targets()) {
            String name = each.server().hostname();
            targets.add(game.server(name), () -> new FleetTarget(new StreamRun(stage, crew, name)));
        }
        targets.closeAllBut(
                ranking.targets().stream().map(each -> each.server().hostname()).toList());
        return true;
    }

    private boolean isReady(FleetTarget target) {
        if (target.stream().isRunning()) {
            return target.isOpen();
        }
        Server server = server(target.name());
        if (inTurns) {
            return target.isIdle() && (inBlasts ? Prep.isPrepared(server) : Streams.mayBegin(server));
        }
        return inBlasts ? target.isHit() || Blasts.mayHit(server) : target.isIdle() && Streams.mayBegin(server);
    }

    private void give(RankedTarget candidate, TargetShare share, Hacker hacker) {
        FleetTarget target = target(candidate.server().hostname());
        if (!share.jobs().isEmpty()) {
            target.close();
            waves.prepare(target, share.jobs(), launched);
        } else if (share.flow().hackThreads() > 0) {
            StreamPlan plan = StreamPlan.given(
                    stage.spec(),
                    recipe,
                    server(target.name()),
                    hacker,
                    candidate.expPerMilli(),
                    crew.hosts(),
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
