package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Packing;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Streams;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.plan.Timing;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

/** A controller that keeps batches landing at a steady pace. */
final class StreamRun {
    /** Time in ms after which a new level or new hosts may change the stream. */
    private static final double REPLAN_MILLIS = 60000;

    private final BatcherSpec spec;
    private final SimGame game;
    private final Choices choices;
    private final String target;
    private final Tally tally;
    private final BlastRun blasts;
    private final Recipe recipe;
    private final List<Queue<StreamBatch>> queues = new ArrayList<>();
    private final PriorityQueue<StreamEvent> events = new PriorityQueue<>(StreamEvent.ORDER);
    private final Map<String, Double> usedGb = new HashMap<>();
    private StreamPlan plan;
    private double[] freeGb = {};
    private double nowMillis;
    private double nextLandingMillis;
    private double replanAtMillis;
    private double calmAtMillis;
    private double repairedAtMillis;
    private boolean holding;
    private int running;
    private int wakes;
    private long sequence;

    StreamRun(BatcherSpec spec, SimGame game, Choices choices, String target, Tally tally, BlastRun blasts) {
        this.spec = spec;
        this.game = game;
        this.choices = choices;
        this.target = target;
        this.tally = tally;
        this.blasts = blasts;
        recipe = Recipes.of(spec);
        plan = new StreamPlan(spec, target(), game.hacker(), List.of(), StreamPlan.Basis.NONE);
        recipe.word().forEach(op -> queues.add(new ArrayDeque<>()));
    }

    /** Plays from a moment on until the time is up. */
    void play(double fromMillis) {
        nowMillis = fromMillis;
        while (tally.covers(nowMillis)) {
            nowMillis = blasts.prepare(nowMillis);
            if (tally.covers(nowMillis)) {
                open();
                stream();
            }
        }
    }

    private void open() {
        replan(target(), game.hacker());
        requireStream();
        double hackMillis = Hacking.hackTime(target(), target().minDifficulty(), game.hacker());
        nextLandingMillis = Timing.firstLandingMillis(nowMillis, hackMillis, Recipes.slackMillis(spec));
        calmAtMillis = nowMillis;
        repairedAtMillis = nowMillis;
        holding = false;
        queues.forEach(Queue::clear);
    }

    private void requireStream() {
        if (plan.flow().hackThreads() < 1) {
            throw new InvalidInputException(Finding.error(
                    "no-ram-for-batch",
                    "ram",
                    "not enough free RAM to keep batches running on " + target,
                    "use a smaller fraction, more hosts or a smaller reserve"));
        }
    }

    private void stream() {
        do {
            List<StreamEvent.Landed> launched = launchDue();
            wakes++;
            events.add(new StreamEvent.Tick(nowMillis + plan.flow().periodMillis(), sequence++, wakes));
            launched.forEach(each -> events.add(numbered(each)));
        } while (wake() && running > 0);
    }

    private StreamEvent numbered(StreamEvent.Landed landed) {
        return new StreamEvent.Landed(landed.atMillis(), sequence++, landed.job(), landed.threads(), landed.last());
    }

    /** Lets events happen until a batch has landed whole or a period has passed; false where the time is up. */
    private boolean wake() {
        while (true) {
            StreamEvent event = events.remove();
            nowMillis = event.atMillis();
            if (!tally.covers(nowMillis)) {
                return false;
            }
            if (event instanceof StreamEvent.Landed landed) {
                land(landed);
                if (landed.last()) {
                    return true;
                }
            }
            if (event instanceof StreamEvent.Tick tick && tick.wakes() == wakes) {
                return true;
            }
        }
    }

    private void land(StreamEvent.Landed landed) {
        game.land(landed.job(), landed.threads(), target, nowMillis);
        running--;
        changeUsed(landed.job(), -1);
        if (landed.last()) {
            tally.countBatches(1);
            watch(target());
        }
    }

    /** Looks at the target after a batch: off its track, nothing more is hacked until it is back. */
    private void watch(Server server) {
        boolean onTrack = Streams.isOnTrack(server);
        if (!onTrack && !holding) {
            tally.countDesync();
        }
        holding = !onTrack;
    }

    private List<StreamEvent.Landed> launchDue() {
        List<StreamEvent.Landed> launched = new ArrayList<>();
        Server server = target();
        Hacker hacker = game.hacker();
        if (!mayLaunch(server)) {
            return launched;
        }
        if (nowMillis >= replanAtMillis && hacker.level() > plan.level()) {
            replan(server, hacker);
        }
        double horizonMillis = nowMillis + plan.flow().periodMillis();
        double batchLead = Streams.batchLead(plan.leads(), plan.flow().gapMillis());
        while (nextLandingMillis - batchLead <= horizonMillis && plan.flow().hackThreads() > 0) {
            openBatch(server, hacker);
        }
        for (int row : plan.rows()) {
            Queue<StreamBatch> queue = queues.get(row);
            while (!queue.isEmpty() && queue.element().landingMillis(row) - plan.leads()[row] <= horizonMillis) {
                launch(queue.remove(), row, server, hacker, launched);
            }
        }
        return launched;
    }

    private boolean mayLaunch(Server server) {
        if (server.hackDifficulty() <= server.minDifficulty() + 0.000001) {
            calmAtMillis = nowMillis;
            return true;
        }
        return nowMillis > calmAtMillis + 2 * plan.flow().periodMillis();
    }

    private void openBatch(Server server, Hacker hacker) {
        Hacker ahead = plan.hackerAhead(hacker, nextLandingMillis - nowMillis);
        plan.sizeFor(server, ahead);
        int[][] threads = plan.threads();
        if (holding && nowMillis >= repairedAtMillis) {
            threads = plan.repairingThreads(server, ahead);
            repairedAtMillis = nextLandingMillis;
        }
        StreamBatch batch = new StreamBatch(
                nextLandingMillis,
                plan.flow().gapMillis(),
                threads,
                Packing.jobRamGb(recipe, threads),
                plan.flow().hackThreads(),
                plan.growSecurity());
        queues.forEach(queue -> queue.add(batch));
        nextLandingMillis += plan.flow().periodMillis();
    }

    private void launch(StreamBatch batch, int row, Server server, Hacker hacker, List<StreamEvent.Landed> launched) {
        Op op = recipe.word().get(row);
        if (batch.isDropped() || (op == Op.HACK && holding)) {
            return;
        }
        double landingMillis = batch.landingMillis(row);
        double runMillis = Hacking.hackTime(server, server.hackDifficulty(), hacker) * Timing.timeRatio(op);
        int host = landingMillis - runMillis < nowMillis ? -1 : plan.place(row, batch.jobGb(row), freeGb);
        if (host < 0) {
            batch.drop();
            return;
        }
        int threads = batch.threads(row, host);
        double effective = threads;
        if (op == Op.HACK) {
            effective = hackThreads(batch, server, plan.hackerAhead(hacker, landingMillis - nowMillis));
        }
        if (op == Op.GROW) {
            batch.growsWith(threads, plan.hosts().get(host).cores());
        }
        Job job = new Job(op, plan.hosts().get(host).hostname(), threads, landingMillis);
        game.start(job);
        running++;
        tally.countWorkers(running);
        changeUsed(job, 1);
        launched.add(new StreamEvent.Landed(
                landingMillis, 0, job, effective, row == recipe.word().size() - 1));
    }

    private double hackThreads(StreamBatch batch, Server server, Hacker ahead) {
        return Streams.restorableHackThreads(
                batch.hackThreads(), batch.growThreads(), batch.growCores(), batch.growSecurity(), server, ahead);
    }

    private void changeUsed(Job job, int sign) {
        double ramGb = sign * job.threads() * Threads.workerRamGb(job.op());
        usedGb.merge(job.hostname(), ramGb, Double::sum);
        for (int i = 0; i < plan.hosts().size(); i++) {
            if (plan.hosts().get(i).hostname().equals(job.hostname())) {
                freeGb[i] -= ramGb;
            }
        }
    }

    private void replan(Server server, Hacker hacker) {
        List<Server> withoutUs = game.survey().stream()
                .map(each -> each.withState(
                        each.hasAdminRights(),
                        each.ramUsed() - usedGb.getOrDefault(each.hostname(), 0.0),
                        each.hackDifficulty(),
                        each.moneyAvailable()))
                .toList();
        List<Host> hosts = choices.hosts(withoutUs);
        plan = new StreamPlan(spec, server, hacker, hosts, plan.basis());
        freeGb = hosts.stream()
                .mapToDouble(host -> host.freeRamGb() - usedGb.getOrDefault(host.hostname(), 0.0))
                .toArray();
        replanAtMillis = nowMillis + REPLAN_MILLIS;
    }

    private Server target() {
        return game.server(target).snapshot();
    }
}
