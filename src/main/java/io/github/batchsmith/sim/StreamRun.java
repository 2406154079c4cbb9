package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Packing;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Streams;
import io.github.batchsmith.plan.Timing;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.Schedule;
import java.util.List;
import java.util.Optional;

/** The batches that are kept landing at a steady pace on one target. */
final class StreamRun {
    private final Stage stage;
    private final BatcherSpec spec;
    private final SimGame game;
    private final Crew crew;
    private final SimServer target;
    private final Tally tally;
    private final Timeline timeline;
    private final boolean inFleet;
    private final SizedFor sizedFor;
    private final HackerAhead atOpening;
    private final HackerAhead atLaunch;
    private final SpareBatches spares = new SpareBatches();
    private Recipe recipe;
    private HackSizes hackSizes;
    private UnderWay underWay;
    private OpenBatches batches;
    private Guard guard;

    /** What was planned last, which may be no batches for want of RAM. */
    private StreamPlan plan;

    /** The plan by which open batches are launched: the last that has any. */
    private StreamPlan laidOut;

    private double nowMillis;
    private double nextLandingMillis;
    private double idleUntilMillis;
    private double calmUntilMillis;
    private double formerMillis;
    private double formerUntilMillis;
    private double openedMillis;
    private boolean closing;
    private boolean refused;
    private boolean halted;

    StreamRun(Stage stage, Crew crew, String target) {
        this.stage = stage;
        this.crew = crew;
        spec = stage.spec();
        game = stage.game();
        this.target = game.server(target);
        tally = stage.tally();
        timeline = stage.timeline();
        inFleet = spec.schedule() instanceof Schedule.Fleet;
        plan = StreamPlan.none(spec, target(), game.hacker());
        laidOut = plan;
        recipe = plan.recipe();
        hackSizes = new HackSizes(recipe);
        underWay = new UnderWay(stage, crew, this.target, recipe.word().size(), plan.seatedHosts());
        batches = new OpenBatches(recipe.word().size());
        guard = new Guard(this.target, 0);
        sizedFor = new SizedFor(spec.onLevelUp(), game);
        atOpening = new HackerAhead(game);
        atLaunch = new HackerAhead(game);
    }

    /** Begins anew with a plan, on a prepared target. */
    void open(StreamPlan first, double atMillis) {
        plan = first;
        laidOut = first;
        formerUntilMillis = 0;
        recipe = plan.recipe();
        hackSizes = new HackSizes(recipe);
        underWay = new UnderWay(stage, crew, target, recipe.word().size(), plan.seatedHosts());
        batches = new OpenBatches(recipe.word().size());
        guard = new Guard(target, atMillis);
        sizedFor.renew();
        halted = false;
        idleUntilMillis = 0;
        nowMillis = atMillis;
        openedMillis = atMillis;
        double hackMillis = Hacking.hackTime(target(), target().minDifficulty(), game.hacker());
        nextLandingMillis = Timing.firstLandingMillis(nowMillis, hackMillis, recipe.slackMillis());
        calmUntilMillis = nextLandingMillis;
        closing = false;
    }

    /** Counts the threads of open batches for other hosts than they were sized for. */
    void moveTo(List<Host> hosts) {
        if (laidOut.hasHosts(hosts)) {
            return;
        }
        laidOut.moveTo(hosts);
        underWay.seatBy(laidOut.seatedHosts());
        batches.all().forEach(batch -> {
            int[][] threads = laidOut.threadsFor(batch.needs(), target(), game.hacker());
            batch.resize(threads, Packing.jobRamGb(recipe, threads));
        });
    }

    /** Goes on with another plan from the next batch on; where there is no RAM for one, open batches go on as laid out before. */
    void change(StreamPlan next) {
        moveTo(next.hosts());
        if (next.flow().periodMillis() < plan.flow().periodMillis()) {
            formerMillis = plan.flow().periodMillis();
            formerUntilMillis = isRunning() ? nextLandingMillis : 0;
        }
        plan = next;
        if (next.flow().hackThreads() > 0) {
            laidOut = next;
        } else {
            laidOut.moveTo(next.hosts());
        }
        idleUntilMillis = 0;
        underWay.seatBy(laidOut.seatedHosts());
        sizedFor.renew();
    }

    /** Whether the level has risen since the batches were sized, and the player's own policy wants them planned anew. */
    boolean wantsToRecalculate() {
        return sizedFor.isOutgrown();
    }

    /** Whether a desync has stopped the controller. */
    boolean isHalted() {
        return halted;
    }

    /** Time in ms between two batches that land, some of which may have been opened when they were further apart. */
    private double paceMillis() {
        double periodMillis = plan.flow().periodMillis();
        return timeline.nowMillis() < formerUntilMillis ? Math.max(formerMillis, periodMillis) : periodMillis;
    }

    /** Opens no more batches; those that are open go on. */
    void close() {
        closing = true;
    }

    StreamPlan plan() {
        return plan;
    }

    /** Experience per ms that its batches give, as far as the level at a landing is predicted from that. */
    double expPerMilli() {
        return laidOut.expPerMilli();
    }

    /** Time in ms since it was opened. */
    double openMillis() {
        return timeline.nowMillis() - openedMillis;
    }

    String targetName() {
        return target.hostname();
    }

    /** Workers under way. */
    int running() {
        return underWay.workers();
    }

    /** Whether anything is under way. */
    boolean isRunning() {
        return underWay.workers() > 0;
    }

    /** An operation has landed; whether a batch has landed whole. */
    boolean land(Flight flight) {
        boolean whole = report(flight, crew.land(flight));
        if (!flight.isResident()) {
            crew.retire(flight);
        }
        return whole;
    }

    /** A worker was killed; whether it was the last of its batch. */
    boolean lose(Flight flight) {
        boolean awaited = crew.release(flight);
        return underWay.wasToLand(flight) && report(flight, awaited);
    }

    private boolean report(Flight flight, boolean awaited) {
        if (!awaited) {
            return false;
        }
        StreamBatch batch = flight.batch();
        boolean last = flight.endsBatch();
        boolean early = timeline.nowMillis() < flight.endMillis() - 1; // killed, or begun too late
        if (early) {
            batch.drop();
        } else if (last) {
            calmUntilMillis = batch.nextMillis();
        }
        underWay.land(flight);
        spares.end(batch);
        if (last) {
            tally.countBatches(1);
            watch();
        }
        return last;
    }

    /** Looks at the target after a batch: off its track, nothing more is hacked until it is back. */
    private void watch() {
        boolean onTrack = Streams.isOnTrack(target.glimpse(), laidOut.leastMoney());
        if (guard.hasLeft(onTrack)) {
            underWay.giveUpLost();
            tally.countDesync();
            halted = Policies.halts(spec.onDesync(), target(), tally.desyncs());
        }
    }

    /** Whether a host has refused a worker since this was asked last. */
    boolean wasRefused() {
        boolean was = refused;
        refused = false;
        return was;
    }

    /** Whether nothing has raised the target's security that a batch will take back in time. */
    boolean mayLaunch(double atMillis) {
        nowMillis = atMillis;
        underWay.losePatience();
        return guard.isCalm() || !underWay.isLanding();
    }

    /**
     * Opens the batches that are due and launches the operations that could not wait for the next landing.
     *
     * @param launched takes the workers that begin at once
     */
    void launchDue(List<Flight> launched) {
        double horizonMillis = nowMillis + (inFleet ? plan.flow().periodMillis() : paceMillis());
        if (horizonMillis >= idleUntilMillis) {
            launchUntil(horizonMillis, launched);
        }
        underWay.dismiss(plan, paceMillis());
    }

    private void launchUntil(double horizonMillis, List<Flight> launched) {
        Server server = target.facts();
        Hacker hacker = game.hackerByLevel();
        while (nextOpeningMillis() <= horizonMillis) {
            openBatch(server, hacker);
        }
        double hackMillis = target.hackMillis(hacker);
        for (int row : laidOut.rows()) {
            while (batches.nextLaunchMillis(row, laidOut.leads()[row]) <= horizonMillis) {
                StreamBatch batch = batches.take(row);
                if (!launch(batch, row, server, hacker, hackMillis, launched)) {
                    spares.end(batch);
                }
            }
        }
        idleUntilMillis = nextLaunchMillis();
    }

    /** When the next batch is opened at the latest; never where none is. */
    private double nextOpeningMillis() {
        return closing || plan.flow().hackThreads() == 0
                ? Double.POSITIVE_INFINITY
                : nextLandingMillis - plan.batchLeadMillis();
    }

    /** When the next operation is launched or batch opened at the latest. */
    private double nextLaunchMillis() {
        double nextMillis = nextOpeningMillis();
        for (int row : laidOut.rows()) {
            nextMillis = Math.min(nextMillis, batches.nextLaunchMillis(row, laidOut.leads()[row]));
        }
        return nextMillis;
    }

    private void openBatch(Server server, Hacker hacker) {
        boolean own = spec.onLevelUp() instanceof LevelUpPolicy.By;
        Hacker then = own ? sizedFor.hacker() : hackerAhead(hacker, nextLandingMillis, atOpening);
        plan.sizeFor(server, then);
        int[][] threads = plan.threads();
        if (guard.wantsRepair(nowMillis)) {
            threads = plan.repairingThreads(target(), then);
            guard.repairedAt(nextLandingMillis);
        }
        StreamBatch batch = spares.take();
        batch.open(
                nextLandingMillis,
                plan.flow().periodMillis(),
                plan.flow().gapMillis(),
                threads,
                threads == plan.threads() ? plan.jobGb() : Packing.jobRamGb(recipe, threads),
                plan.needs());
        batches.add(batch);
        nextLandingMillis += plan.flow().periodMillis();
    }

    /** The hacker to reckon with for what lands then. */
    private Hacker hackerAhead(Hacker hacker, double landingMillis, HackerAhead ahead) {
        double expPerMilli = laidOut.expPerMilli();
        return expPerMilli > 0 ? ahead.with(game.exp() + expPerMilli * (landingMillis - nowMillis)) : hacker;
    }

    /** Launches an operation of a batch; whether it is under way, which it is not where it would come too late or has no room. */
    private boolean launch(
            StreamBatch batch, int row, Server server, Hacker hacker, double hackMillis, List<Flight> launched) {
        Op op = recipe.word().get(row);
        if (batch.isDropped() || (op == Op.HACK && guard.isHolding())) {
            return false;
        }
        double landingMillis = batch.landingMillis(row);
        double runMillis = hackMillis * Timing.timeRatio(op);
        boolean possible = landingMillis - runMillis >= nowMillis && crew.room() > 0;
        Optional<Flight> resident = possible && op == Op.WEAKEN ? underWay.reuse(batch, row) : Optional.empty();
        if (resident.isPresent()) {
            Flight flight = resident.get();
            flight.order(batch, aim(landingMillis, runMillis, flight.workerThreads(), row));
            underWay.await(flight);
            launched.add(flight);
            return true;
        }
        int host = possible ? underWay.place(row, batch.jobGb(row), crew.freeGb()) : -1;
        if (host < 0) {
            batch.drop();
            return false;
        }
        int threads = batch.threads(row, host);
        double effective = op == Op.HACK
                ? hackSizes.threads(batch, row, server, hackerAhead(hacker, landingMillis, atLaunch))
                : threads;
        if (op == Op.GROW) {
            batch.growsWith(row, threads, laidOut.hosts().get(host).cores());
        }
        Job job = new Job(op, laidOut.hosts().get(host).hostname(), threads, landingMillis);
        return start(batch, job, crew.server(host), aim(landingMillis, runMillis, effective, row), launched);
    }

    private Flight.Aim aim(double landingMillis, double runMillis, double threads, int row) {
        double latestMillis = Streams.latestStartMillis(landingMillis - runMillis, calmUntilMillis, nowMillis);
        return new Flight.Aim(latestMillis, landingMillis, runMillis, threads, row);
    }

    private boolean start(StreamBatch batch, Job job, SimServer host, Flight.Aim aim, List<Flight> launched) {
        Optional<Flight> started = crew.start(job, host, target, Purpose.EARN, launched);
        if (started.isEmpty()) {
            batch.drop();
            refused = true;
            return false;
        }
        started.get().order(batch, aim);
        underWay.add(started.get(), plan);
        return true;
    }

    private Server target() {
        return target.snapshot();
    }
}
