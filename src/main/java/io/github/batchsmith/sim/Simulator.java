package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.World;
import io.github.batchsmith.plan.Ceiling;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.util.List;

/**
 * Plays a batcher's controller against the game's rules, landing by landing. It makes the decisions that the rendered
 * controller makes, with the same planning functions, and shares no other code with it.
 */
public final class Simulator {
    /** Time in ms that a controller gives its workers to be loaded. */
    private static final double WARM_UP_MILLIS = 100;

    /** Time in ms that a controller waits where no RAM is free. */
    private static final double RETRY_MILLIS = 1000;

    private final BatcherSpec spec;
    private final SimulationOptions options;
    private final SimGame game;
    private final BlastPlanner planner;
    private double nowMillis;
    private int batches;
    private int desyncs;
    private int mostWorkers;

    private Simulator(BatcherSpec spec, World world, SimulationOptions options) {
        this.spec = spec;
        this.options = options;
        game = new SimGame(world, options.seed());
        planner = new BlastPlanner(spec);
    }

    /**
     * Simulates the spec in the world.
     *
     * @throws InvalidInputException if no server can be hacked, or the target cannot
     */
    public static SimulationResult simulate(BatcherSpec spec, World world, SimulationOptions options) {
        return new Simulator(spec, world, options).play();
    }

    private SimulationResult play() {
        game.server("home").take(options.controllerRamGb());
        String target = planner.chooseTarget(options.target(), game.survey(), game.hacker());
        List<Host> hosts = planner.hosts(game.survey());
        nowMillis = WARM_UP_MILLIS;
        while (nowMillis < durationMillis() && !done()) {
            fire(target);
        }
        return new SimulationResult(
                target,
                done() ? nowMillis : durationMillis(),
                game.moneyMade(),
                Ceiling.incomePerSecond(game.server(target).snapshot(), game.hacker(), hosts),
                batches,
                desyncs,
                mostWorkers,
                game.hacker().level(),
                game.landings());
    }

    private boolean done() {
        return spec.schedule() instanceof Schedule.Single && batches > 0;
    }

    private double durationMillis() {
        return options.duration().toMillis();
    }

    private void fire(String target) {
        Blast blast = planner.plan(target, game.survey(), game.hacker());
        if (blast.jobs().isEmpty()) {
            waitForRam(target);
            return;
        }
        double firstMillis = blast.firstLandingMillis(nowMillis);
        blast.jobs().forEach(game::start);
        mostWorkers = Math.max(mostWorkers, blast.jobs().size());
        if (!landAll(blast.jobs(), firstMillis, target)) {
            return;
        }
        batches += blast.batches();
        if (blast.batches() > 0 && !planner.isPrepared(game.server(target).snapshot())) {
            desyncs++;
        }
    }

    private void waitForRam(String target) {
        if (spec.schedule() instanceof Schedule.Single) {
            throw new InvalidInputException(Finding.error(
                    "no-ram-for-batch",
                    "ram",
                    "not enough free RAM for one batch on " + target,
                    "use a smaller fraction, more hosts or a smaller reserve"));
        }
        nowMillis += RETRY_MILLIS;
    }

    /** Whether all jobs landed before the time was up. */
    private boolean landAll(List<Job> jobs, double firstMillis, String target) {
        for (Job job : jobs) {
            nowMillis = firstMillis + job.landingMillis();
            if (nowMillis > durationMillis()) {
                return false;
            }
            game.land(job, target, nowMillis);
        }
        return true;
    }
}
