package io.github.batchsmith.sim;

import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.spec.LevelUpPolicy;
import java.util.ArrayList;
import java.util.List;

/** A controller that prepares one target and keeps batches landing on it. */
final class StreamControl {
    /** Time in ms after which a new level or new hosts may change the stream. */
    private static final double REPLAN_MILLIS = 60000;

    private static final double REPLAN_AFTER_REFUSAL_MILLIS = 1000;

    /** Time in ms between two wakings of a stream that finds no RAM. */
    private static final double IDLE_MILLIS = 1000;

    private final Stage stage;
    private final SimGame game;
    private final String target;
    private final BlastRun blasts;
    private final Crew crew;
    private final StreamRun stream;
    private final Timeline timeline;
    private final Recipe usual;
    private final List<Flight> launched = new ArrayList<>();
    private Wakings wakings;
    private double replanAtMillis;
    private boolean replanning;

    StreamControl(Stage stage, String target) {
        this.stage = stage;
        this.target = target;
        game = stage.game();
        timeline = stage.timeline();
        blasts = new BlastRun(stage, target);
        crew = new Crew(stage);
        stream = new StreamRun(stage, crew, target);
        usual = stream.plan().recipe();
        wakings = new Wakings(usual, timeline.nowMillis());
    }

    /** Plays from now on until the time is up. */
    void play() {
        while (stage.tally().covers(timeline.nowMillis())) {
            blasts.prepare();
            if (stage.tally().covers(timeline.nowMillis())) {
                wakings = new Wakings(usual, timeline.nowMillis());
                StreamPlan plan = replanned(StreamPlan.Basis.none(stream.plan().recipe()), usual.slackMillis(), 0);
                stream.open(requireStream(plan), timeline.nowMillis());
                stream();
            }
            if (stream.isHalted()) {
                stage.tally().endAt(timeline.nowMillis());
                return;
            }
        }
    }

    private void stream() {
        do {
            wakings.wake(timeline.nowMillis());
            boolean launches = !stream.isHalted() && stream.mayLaunch(timeline.nowMillis());
            if (launches) {
                launch();
            }
            double periodMillis = stream.plan().flow().periodMillis();
            double wakeMillis = timeline.nowMillis() + (periodMillis > 0 ? periodMillis : IDLE_MILLIS);
            wakings.sleepUntil(wakeMillis);
            timeline.await(wakeMillis, launched);
            launched.clear();
        } while (wake() && stream.isRunning());
    }

    private void launch() {
        if (isReplanDue()) {
            stream.change(replanned(stream.plan().basis(), wakings.slackMillis(), stream.expPerMilli()));
        }
        stream.launchDue(launched);
        if (stream.wasRefused()) {
            replanning = true; // RAM is gone: soon measured anew, at any level
            replanAtMillis = Math.min(replanAtMillis, timeline.nowMillis() + REPLAN_AFTER_REFUSAL_MILLIS);
        }
    }

    private boolean isReplanDue() {
        double slackMillis = wakings.slackMillis();
        boolean rested = slackMillis < stream.plan().slackMillis();
        boolean due = slackMillis > stream.plan().slackMillis()
                || (timeline.nowMillis() >= replanAtMillis && (replanning || rested));
        return stage.spec().onLevelUp() instanceof LevelUpPolicy.By
                ? stream.wantsToRecalculate() || due
                : due
                        || (timeline.nowMillis() >= replanAtMillis
                                && game.level() > stream.plan().level());
    }

    /** Lets events happen until a batch has landed whole or a period has passed; false where the time is up. */
    private boolean wake() {
        while (true) {
            StreamEvent event = timeline.next();
            if (!stage.tally().covers(timeline.nowMillis())) {
                return false;
            }
            if ((event instanceof Flight flight && stream.land(flight))
                    || (event instanceof StreamEvent.Killed killed && stream.lose(killed.flight()))
                    || timeline.isDue(event)) {
                return true;
            }
        }
    }

    private StreamPlan replanned(StreamPlan.Basis before, double slackMillis, double expPerMilli) {
        crew.measure();
        replanAtMillis = timeline.nowMillis() + REPLAN_MILLIS;
        replanning = false;
        Server server = game.server(target).snapshot();
        StreamPlan plan =
                StreamPlan.chosen(stage.spec(), server, game.hacker(), crew.hosts(), before, slackMillis, expPerMilli);
        stage.flights().countAsRoom(plan.largestGb(), timeline.nowMillis());
        return plan;
    }

    private StreamPlan requireStream(StreamPlan plan) {
        if (plan.flow().hackThreads() <= 0) {
            throw NoRam.toDo("to keep batches running on " + target);
        }
        stage.tally().requireFeasible(plan.recipe().word().size(), plan.flow().periodMillis(), timeline.nowMillis());
        return plan;
    }
}
