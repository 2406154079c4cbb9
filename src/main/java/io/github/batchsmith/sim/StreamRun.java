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
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.Schedule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** The batches that are kept landing at a steady pace on one target. */
final class StreamRun {
    /** Time in ms after its landing at which a worker that has not reported is given up. */
    private static final double PATIENCE_MILLIS = 10000;

    private final BatcherSpec spec;
    private final SimGame game;
    private final Crew crew;
    private final SimServer target;
    private final Tally tally;
    private final Timeline timeline;
    private final boolean inFleet;
    private final List<Queue<StreamBatch>> queues = new ArrayList<>();
    private final Staff staff;
    private Recipe recipe;
    private HackSizes hackSizes;
    private Seating seating;
    private StreamPlan plan;
    private StreamPlan laidOut;
    private double nowMillis;
    private double nextLandingMillis;
    private double idleUntilMillis;
    private double calmUntilMillis;
    private double formerMillis;
    private double formerUntilMillis;
    private double openedMillis;
    private double calmAtMillis;
    private double repairedAtMillis;
    private boolean holding;
    private boolean closing;
    private double patientUntilMillis;
    private boolean refused;
    private boolean halted;
    private Hacker sizedFor;
    private int askedLevel;
    private int running;

    StreamRun(Stage stage, Crew crew, String target) {
        this.crew = crew;
        spec = stage.spec();
        game = stage.game();
        this.target = game.server(target);
        tally = stage.tally();
        timeline = stage.timeline();
        inFleet = spec.schedule() instanceof Schedule.Fleet;
        staff = new Staff(crew, Recipes.hasResidents(spec));
        plan = StreamPlan.none(spec, target(), game.hacker());
        laidOut = plan;
        recipe = plan.recipe();
        hackSizes = new HackSizes(recipe);
        seating = new Seating(game, recipe.word().size());
        sizedFor = game.hacker();
        askedLevel = sizedFor.level();
    }

    /** Begins anew with a plan, on a prepared target. */
    void open(StreamPlan first, double atMillis) {
        plan = first;
        laidOut = first;
        formerUntilMillis = 0;
        recipe = plan.recipe();
        hackSizes = new HackSizes(recipe);
        seating = new Seating(game, recipe.word().size());
        seating.countBy(plan.hosts());
        sizedFor = game.hacker();
        askedLevel = sizedFor.level();
        halted = false;
        idleUntilMillis = 0;
        nowMillis = atMillis;
        openedMillis = atMillis;
        double hackMillis = Hacking.hackTime(target(), target().minDifficulty(), game.hacker());
        nextLandingMillis = Timing.firstLandingMillis(nowMillis, hackMillis, recipe.slackMillis());
        calmUntilMillis = nextLandingMillis;
        calmAtMillis = nowMillis;
        repairedAtMillis = nowMillis;
        patientUntilMillis = nowMillis + PATIENCE_MILLIS;
        holding = false;
        closing = false;
        queues.clear();
        recipe.word().forEach(op -> queues.add(new ArrayDeque<>()));
    }

    /** Counts the threads of open batches for other hosts than they were sized for. */
    void moveTo(List<Host> hosts) {
        if (laidOut.hasHosts(hosts)) {
            return;
        }
        laidOut.moveTo(hosts);
        seating.countBy(hosts);
        queues.stream().flatMap(Queue::stream).distinct().forEach(batch -> {
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
        seating.countBy(plan.hosts());
        sizedFor = game.hacker();
        askedLevel = sizedFor.level();
    }

    /** Whether the level has risen since the batches were sized, and the player's own policy wants them planned anew. */
    boolean wantsToRecalculate() {
        if (!(spec.onLevelUp() instanceof LevelUpPolicy.By) || game.level() <= askedLevel) {
            return false;
        }
        Hacker now = game.hacker();
        askedLevel = now.level();
        if (Policies.keeps(spec.onLevelUp(), sizedFor, now)) {
            return false;
        }
        sizedFor = now;
        return true;
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
        return running;
    }

    /** Whether anything is under way. */
    boolean isRunning() {
        return running > 0;
    }

    /** An operation has landed; whether a batch has landed whole. */
    boolean land(Flight flight) {
        return report(flight, crew.land(flight));
    }

    /** A worker was killed; whether it was the last of its batch. */
    boolean lose(Flight flight) {
        staff.forget(flight);
        boolean awaited = crew.release(flight);
        if (flight.isIdle()) {
            leave(flight);
            return false;
        }
        return report(flight, awaited);
    }

    /** A worker has ended. */
    private void leave(Flight flight) {
        running--;
        seating.change(flight.aim().row(), flight.host(), -1);
    }

    private boolean report(Flight flight, boolean awaited) {
        if (!awaited) {
            return false;
        }
        boolean last = flight.aim().row() == recipe.word().size() - 1;
        boolean early = timeline.nowMillis() < flight.aim().endMillis() - 1; // killed, or begun too late
        if (early) {
            flight.batch().ifPresent(StreamBatch::drop);
        } else if (last) {
            calmUntilMillis = flight.batch().orElseThrow().nextMillis();
        }
        if (flight.isResident()) {
            staff.rest(flight, timeline.nowMillis());
        } else {
            leave(flight);
        }
        if (last) {
            tally.countBatches(1);
            watch(target());
        }
        return last;
    }

    /** Looks at the target after a batch: off its track, nothing more is hacked until it is back. */
    private void watch(Server server) {
        boolean onTrack = Streams.isOnTrack(server, laidOut.leastMoney());
        if (!onTrack && !holding) {
            giveUpLost();
            tally.countDesync();
            halted = Policies.halts(spec.onDesync(), server, tally.desyncs());
        }
        holding = !onTrack;
    }

    /** Gives up workers that should have reported long ago. */
    private void giveUpLost() {
        patientUntilMillis = timeline.nowMillis() + PATIENCE_MILLIS;
        List<Flight> lost = crew.giveUp(target, timeline.nowMillis() - PATIENCE_MILLIS);
        lost.forEach(staff::forget);
        lost.forEach(this::leave);
    }

    /** Whether a host has refused a worker since this was asked last. */
    boolean wasRefused() {
        boolean was = refused;
        refused = false;
        return was;
    }

    /** Whether the target's security allows to launch, or has been up for too long to be a batch's own doing. */
    boolean mayLaunch(double atMillis) {
        nowMillis = atMillis;
        if (nowMillis >= patientUntilMillis) {
            giveUpLost();
        }
        if (target.security() <= target.facts().minDifficulty() + 0.000001) {
            calmAtMillis = nowMillis;
            return true;
        }
        return nowMillis > calmAtMillis + 2 * paceMillis();
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
        staff.dismiss(plan, nowMillis, paceMillis()).forEach(this::leave);
    }

    private void launchUntil(double horizonMillis, List<Flight> launched) {
        Server server = target.facts();
        Hacker hacker = game.hackerByLevel();
        while (nextOpeningMillis() <= horizonMillis) {
            openBatch(server, hacker);
        }
        double hackMillis = Hacking.hackTime(server, target.security(), hacker);
        for (int row : laidOut.rows()) {
            Queue<StreamBatch> queue = queues.get(row);
            while (!queue.isEmpty() && queue.element().landingMillis(row) - laidOut.leads()[row] <= horizonMillis) {
                launch(queue.remove(), row, server, hacker, hackMillis, launched);
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
            StreamBatch next = queues.get(row).peek();
            if (next != null) {
                nextMillis = Math.min(nextMillis, next.landingMillis(row) - laidOut.leads()[row]);
            }
        }
        return nextMillis;
    }

    private void openBatch(Server server, Hacker hacker) {
        boolean own = spec.onLevelUp() instanceof LevelUpPolicy.By;
        Hacker ahead = own ? sizedFor : hackerAhead(hacker, nextLandingMillis);
        plan.sizeFor(server, ahead);
        int[][] threads = plan.threads();
        if (holding && nowMillis >= repairedAtMillis) {
            threads = plan.repairingThreads(target(), ahead);
            repairedAtMillis = nextLandingMillis;
        }
        StreamBatch batch = new StreamBatch(
                nextLandingMillis,
                nextLandingMillis + plan.flow().periodMillis(),
                plan.flow().gapMillis(),
                threads,
                threads == plan.threads() ? plan.jobGb() : Packing.jobRamGb(recipe, threads),
                plan.needs());
        queues.forEach(queue -> queue.add(batch));
        nextLandingMillis += plan.flow().periodMillis();
    }

    /** The hacker to reckon with for what lands then. */
    private Hacker hackerAhead(Hacker hacker, double landingMillis) {
        return laidOut.hackerAhead(hacker, game.exp(), landingMillis - nowMillis);
    }

    private void launch(
            StreamBatch batch, int row, Server server, Hacker hacker, double hackMillis, List<Flight> launched) {
        Op op = recipe.word().get(row);
        if (batch.isDropped() || (op == Op.HACK && holding)) {
            return;
        }
        double landingMillis = batch.landingMillis(row);
        double runMillis = hackMillis * Timing.timeRatio(op);
        boolean inTime = landingMillis - runMillis >= nowMillis;
        boolean possible = inTime && crew.room() > 0;
        double latestMillis = Streams.latestStartMillis(landingMillis - runMillis, calmUntilMillis, nowMillis);
        Optional<Flight> resident = possible && op == Op.WEAKEN ? staff.reuse(batch, row) : Optional.empty();
        if (resident.isPresent()) {
            Flight flight = resident.get();
            flight.aim(new Flight.Aim(
                    latestMillis, landingMillis, runMillis, flight.job().threads(), row));
            flight.partOf(batch);
            launched.add(flight);
            return;
        }
        int host = possible ? laidOut.place(row, batch.jobGb(row), crew.freeGb(), seating.of(row)) : -1;
        if (host < 0) {
            batch.drop();
            return;
        }
        int threads = batch.threads(row, host);
        double effective = threads;
        if (op == Op.HACK) {
            effective = hackSizes.threads(batch, row, server, hackerAhead(hacker, landingMillis));
        }
        if (op == Op.GROW) {
            batch.growsWith(row, threads, laidOut.hosts().get(host).cores());
        }
        Job job = new Job(op, laidOut.hosts().get(host).hostname(), threads, landingMillis);
        Flight.Aim aim = new Flight.Aim(latestMillis, landingMillis, runMillis, effective, row);
        Optional<Flight> started = crew.start(job, crew.server(host), target, Purpose.EARN, launched);
        if (started.isPresent()) {
            started.get().aim(aim);
            started.get().partOf(batch);
            if (op == Op.WEAKEN) {
                staff.hire(started.get(), plan);
            }
            running++;
            seating.change(row, crew.server(host), 1);
        } else {
            batch.drop();
            refused = true;
        }
    }

    private Server target() {
        return target.snapshot();
    }
}
