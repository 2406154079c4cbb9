package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Server;
import java.util.List;

/** A controller that prepares one target and keeps batches landing on it. */
final class StreamControl {
    /** Time in ms after which a new level or new hosts may change the stream. */
    private static final double REPLAN_MILLIS = 60000;

    private final Stage stage;
    private final SimGame game;
    private final String target;
    private final BlastRun blasts;
    private final Crew crew;
    private final StreamRun stream;
    private final Timeline timeline = new Timeline();
    private double nowMillis;
    private double replanAtMillis;

    StreamControl(Stage stage, String target) {
        this.stage = stage;
        this.target = target;
        game = stage.game();
        blasts = new BlastRun(stage, target);
        crew = new Crew(stage);
        stream = new StreamRun(stage, crew, target);
    }

    /** Plays from a moment on until the time is up. */
    void play(double fromMillis) {
        nowMillis = fromMillis;
        while (stage.tally().covers(nowMillis)) {
            nowMillis = blasts.prepare(nowMillis);
            if (stage.tally().covers(nowMillis)) {
                stream.open(
                        requireStream(
                                replanned(StreamPlan.Basis.none(stream.plan().recipe()))),
                        nowMillis);
                stream();
            }
        }
    }

    private void stream() {
        do {
            List<StreamEvent.Landed> launched = stream.mayLaunch(nowMillis) ? launch() : List.of();
            timeline.await(nowMillis + stream.plan().flow().periodMillis(), launched);
        } while (wake() && stream.isRunning());
    }

    private List<StreamEvent.Landed> launch() {
        if (nowMillis >= replanAtMillis && game.hacker().level() > stream.plan().level()) {
            stream.change(replanned(stream.plan().basis()));
        }
        return stream.launchDue();
    }

    /** Lets events happen until a batch has landed whole or a period has passed; false where the time is up. */
    private boolean wake() {
        while (true) {
            StreamEvent event = timeline.next();
            nowMillis = event.atMillis();
            if (!stage.tally().covers(nowMillis)) {
                return false;
            }
            if (event instanceof StreamEvent.Landed landed) {
                stream.land(landed);
                if (landed.last()) {
                    return true;
                }
            }
            if (timeline.isDue(event)) {
                return true;
            }
        }
    }

    private StreamPlan replanned(StreamPlan.Basis before) {
        crew.measure();
        replanAtMillis = nowMillis + REPLAN_MILLIS;
        Server server = game.server(target).snapshot();
        StreamPlan plan = StreamPlan.chosen(stage.spec(), server, game.hacker(), crew.hosts(), before);
        stage.flights().countAsRoom(plan.largestGb(), nowMillis);
        return plan;
    }

    private StreamPlan requireStream(StreamPlan plan) {
        if (plan.flow().hackThreads() < 1) {
            throw new InvalidInputException(Finding.error(
                    "no-ram-for-batch",
                    "ram",
                    "not enough free RAM to keep batches running on " + target,
                    "use a smaller fraction, more hosts or a smaller reserve"));
        }
        stage.tally().requireFeasible(plan.recipe().word().size(), plan.flow().periodMillis(), nowMillis);
        return plan;
    }
}
