package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.Schedule;

/** A controller that plays, alone or beside others. */
final class Member {
    private final Controller controller;
    private final Stage stage;
    private final String target;
    private String ended = "";

    Member(Controller controller, Stage stage, String target) {
        this.controller = controller;
        this.stage = stage;
        this.target = target;
    }

    Controller controller() {
        return controller;
    }

    Tally tally() {
        return stage.tally();
    }

    Timeline timeline() {
        return stage.timeline();
    }

    /** Plays until the time is up or it ends by itself. */
    void play() {
        WarmUp.play(stage.spec(), stage.flights(), stage.timeline());
        if (controller.spec().schedule() instanceof Schedule.Fleet fleet) {
            new FleetControl(stage, fleet.mostTargets(), controller.target()).play();
        } else if (Recipes.isStream(controller.spec())) {
            new StreamControl(stage, target).play();
        } else {
            new BlastRun(stage, target).play();
        }
    }

    /** Plays as one of several: where it finds no RAM only it ends, as its script does, and gives its own RAM back. */
    void playBesideOthers() {
        try {
            play();
        } catch (InvalidInputException thrown) {
            if (!NoRam.isWhy(thrown)) {
                throw thrown;
            }
            ended = thrown.findings().get(0).message();
            tally().endAt(timeline().nowMillis());
        }
        stage.flights().end(controller.ramGb(), timeline().nowMillis());
    }

    /** The server from which it took most, or which it was to hack. */
    String mainTarget() {
        return tally().takings().mostFrom().orElse(target);
    }

    ControllerResult result() {
        Tally tally = tally();
        return new ControllerResult(
                controller.spec().name(),
                mainTarget(),
                tally.elapsedMillis(),
                tally.takings().total(),
                tally.batches(),
                tally.desyncs(),
                tally.workers().mostAlive(),
                tally.workers().mostGb(),
                tally.operations(),
                ended);
    }
}
