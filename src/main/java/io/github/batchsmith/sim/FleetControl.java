package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Fleets;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.RankedTarget;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Streams;
import io.github.batchsmith.plan.TargetShare;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.plan.Timing;
import io.github.batchsmith.recipe.Recipes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A controller that keeps batches landing on several targets and prepares others with the RAM that is left. */
final class FleetControl {
    /** Time in ms between two reviews, and between two wakings where nothing lands. */
    private static final double REVIEW_MILLIS = 60000;

    private static final double PAUSE_MILLIS = 1000;

    private final Stage stage;
    private final SimGame game;
    private final Crew crew;
    private final Recipe recipe;
    private final FleetRanking ranking;
    private final String only;
    private final Map<SimServer, FleetTarget> targets = new LinkedHashMap<>();
    private final Map<String, Double> preparingGb = new HashMap<>();
    private final Timeline timeline;
    private double reviewAtMillis;

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
        recipe = Recipes.of(stage.spec()).get(0);
        ranking = new FleetRanking(recipe, mostTargets);
    }

    /** Plays from now on until the time is up. */
    void play() {
        do {
            List<Flight> launched = new ArrayList<>();
            if (timeline.nowMillis() >= reviewAtMillis) {
                review(launched);
            }
            for (FleetTarget each : targets.values()) {
                if ((each.isOpen() || each.stream().isRunning())
                        && each.stream().mayLaunch(timeline.nowMillis())) {
                    each.stream().wantsToRecalculate();
                    launched.addAll(each.stream().launchDue());
                }
            }
            timeline.await(timeline.nowMillis() + pauseMillis(), launched);
        } while (wake());
    }

    private double pauseMillis() {
        double pauseMillis = PAUSE_MILLIS;
        for (FleetTarget each : targets.values()) {
            if (each.isOpen()) {
                pauseMillis = Math.min(pauseMillis, each.stream().plan().flow().periodMillis());
            }
        }
        return pauseMillis;
    }

    /** Lets events happen until a batch or a preparation has landed whole, or the pause is over; false where the time is up. */
    private boolean wake() {
        while (true) {
            StreamEvent event = timeline.next();
            if (!stage.tally().covers(timeline.nowMillis())) {
                return false;
            }
            if ((event instanceof StreamEvent.Landed landed && land(landed.flight()))
                    || (event instanceof StreamEvent.Killed killed && lose(killed.flight()))
                    || timeline.isDue(event)) {
                return true;
            }
        }
    }

    private boolean land(Flight flight) {
        FleetTarget target = target(flight.target());
        if (!target.isPreparing()) {
            return target.stream().land(flight);
        }
        crew.land(flight);
        return endPreparing(target, flight);
    }

    private boolean lose(Flight flight) {
        FleetTarget target = target(flight.target());
        if (!target.isPreparing()) {
            return target.stream().lose(flight);
        }
        crew.release(flight);
        return endPreparing(target, flight);
    }

    /** A job of a preparation is over; whether it was the last. */
    private boolean endPreparing(FleetTarget target, Flight flight) {
        changePreparing(flight.job(), -1);
        if (target.prepared()) {
            reviewAtMillis = timeline.nowMillis();
            return true;
        }
        return false;
    }

    private void changePreparing(Job job, int sign) {
        preparingGb.merge(job.hostname(), sign * job.threads() * Threads.workerRamGb(job.op()), Double::sum);
    }

    private void review(List<Flight> launched) {
        reviewAtMillis = timeline.nowMillis() + REVIEW_MILLIS;
        crew.measure();
        List<Server> servers = game.survey();
        Hacker hacker = game.hacker();
        boolean anew = weigh(servers, hacker);
        List<RankedTarget> candidates = new ArrayList<>();
        for (RankedTarget each : ranking.targets()) {
            FleetTarget target = target(each.server().hostname());
            if (!target.isPreparing()) {
                candidates.add(new RankedTarget(
                        server(target.name()), isReady(target), hackThreads(target, anew), each.aloneIncome()));
            }
        }
        double[] freeGb = crew.freeGb().clone();
        List<TargetShare> shares = Fleets.shareOut(recipe, candidates, hacker, plannable(), freeGb);
        for (int i = 0; i < shares.size(); i++) {
            give(target(candidates.get(i).server().hostname()), shares.get(i), hacker, launched);
        }
    }

    /** Hack threads of a target's batches as they were chosen before, or 0 where they are to be chosen. */
    private int hackThreads(FleetTarget target, boolean anew) {
        int before =
                anew || !target.isOpen() ? 0 : target.stream().plan().flow().hackThreads();
        return Taking.hackThreads(stage.spec().take(), server(target.name()), game.hacker())
                .orElse(before);
    }

    /** Weighs the targets against each other where something has changed since that was done; whether it was. */
    private boolean weigh(List<Server> servers, Hacker hacker) {
        Set<String> ready = names(this::isReady);
        if (!ranking.isDue(ready, hacker, crew.hosts(), timeline.nowMillis())) {
            return false;
        }
        List<Server> allowed = servers.stream()
                .filter(each -> only.isEmpty() || each.hostname().equals(only))
                .toList();
        List<String> running = List.copyOf(names(each -> each.stream().isRunning()));
        ranking.weigh(allowed, ready, running, hacker, crew.hosts(), timeline.nowMillis());
        Set<String> chosen = new HashSet<>();
        for (RankedTarget each : ranking.targets()) {
            String name = each.server().hostname();
            chosen.add(name);
            targets.computeIfAbsent(game.server(name), any -> new FleetTarget(new StreamRun(stage, crew, name)));
        }
        targets.values().stream()
                .filter(each -> each.isOpen() && !chosen.contains(each.name()))
                .forEach(FleetTarget::close);
        return true;
    }

    private Set<String> names(Predicate<FleetTarget> which) {
        return targets.values().stream().filter(which).map(FleetTarget::name).collect(Collectors.toSet());
    }

    private boolean isReady(FleetTarget target) {
        return target.stream().isRunning()
                ? target.isOpen()
                : target.isIdle() && Streams.isOnTrack(server(target.name()));
    }

    /** The hosts without the RAM of preparations that are under way. */
    private List<Host> plannable() {
        return crew.hosts().stream()
                .map(each -> new Host(
                        each.hostname(),
                        each.freeRamGb() - preparingGb.getOrDefault(each.hostname(), 0.0),
                        each.cores()))
                .toList();
    }

    private void give(FleetTarget target, TargetShare share, Hacker hacker, List<Flight> launched) {
        if (!share.jobs().isEmpty()) {
            prepare(target, share.jobs(), hacker, launched);
        } else if (share.flow().hackThreads() > 0) {
            StreamPlan plan = StreamPlan.given(stage.spec(), server(target.name()), hacker, crew.hosts(), share.flow());
            if (target.isOpen() && target.stream().isRunning()) {
                target.stream().change(plan);
            } else {
                target.open(plan, timeline.nowMillis());
            }
        } else if (target.isOpen()) {
            target.close();
        }
    }

    private void prepare(FleetTarget target, List<Job> jobs, Hacker hacker, List<Flight> launched) {
        Server server = server(target.name());
        double hackMillis = Hacking.hackTime(server, server.hackDifficulty(), hacker);
        double first = Timing.firstLandingMillis(timeline.nowMillis(), hackMillis, recipe.slackMillis());
        target.close();
        int started = 0;
        for (int i = jobs.size() - 1; i >= 0; i--) {
            Job job = jobs.get(i);
            Flight.Aim aim = new Flight.Aim(
                    first + job.landingMillis(),
                    hackMillis * Timing.timeRatio(job.op()),
                    job.threads(),
                    i == jobs.size() - 1);
            if (!crew.start(
                    job, game.server(job.hostname()), game.server(target.name()), Purpose.PREPARE, aim, launched)) {
                break;
            }
            changePreparing(job, 1);
            started++;
        }
        target.prepareWith(started);
    }

    private FleetTarget target(String name) {
        return target(game.server(name));
    }

    private FleetTarget target(SimServer server) {
        return Objects.requireNonNull(targets.get(server), server.hostname());
    }

    private Server server(String name) {
        return game.server(name).snapshot();
    }
}
