package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Blasts;
import io.github.batchsmith.plan.Prep;
import io.github.batchsmith.plan.RankedTarget;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Sizes;
import io.github.batchsmith.plan.Streams;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.LevelUpPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The targets that a fleet looks after, weighed against each other, and those of them that may get RAM now. */
final class FleetCandidates {
    private final Stage stage;
    private final SimGame game;
    private final Crew crew;
    private final FleetTargets targets;
    private final FleetRanking ranking;
    private final String only;
    private final Turns turns = new Turns();
    private final boolean inBlasts;
    private final boolean inTurns;

    /**
     * Candidates of which none was weighed yet.
     *
     * @param only the one target to look after, or empty for those that are worth it
     */
    FleetCandidates(Stage stage, Crew crew, FleetTargets targets, FleetRanking ranking, String only) {
        this.stage = stage;
        this.crew = crew;
        this.targets = targets;
        this.ranking = ranking;
        this.only = only;
        game = stage.game();
        inBlasts = !Recipes.isStream(stage.spec());
        inTurns = stage.spec().onLevelUp() instanceof LevelUpPolicy.PingPong;
    }

    /** Weighs the targets against each other where something has changed since that was done; whether it was. */
    boolean weigh(Recipe recipe) {
        Hacker hacker = game.hacker();
        double nowMillis = stage.timeline().nowMillis();
        Set<String> ready = targets.names(this::isReady);
        if (!ranking.isDue(ready, hacker, crew.hosts(), nowMillis)) {
            return false;
        }
        List<Server> allowed = game.survey().stream()
                .filter(each -> only.isEmpty() || each.hostname().equals(only))
                .toList();
        List<String> running = List.copyOf(targets.names(each -> each.stream().isRunning() || each.isHit()));
        ranking.weigh(recipe, allowed, ready, running, hacker, crew.hosts(), nowMillis);
        for (RankedTarget each : ranking.targets()) {
            String name = each.server().hostname();
            targets.add(game.server(name), () -> new FleetTarget(new StreamRun(stage, crew, name)));
        }
        targets.closeAllBut(
                ranking.targets().stream().map(each -> each.server().hostname()).toList());
        return true;
    }

    /** The targets that may get RAM now: those on which nothing is under way but batches that are kept landing. */
    List<RankedTarget> eligible(Recipe recipe, Hacker sizedFor) {
        List<RankedTarget> candidates = new ArrayList<>();
        for (RankedTarget each : ranking.targets()) {
            FleetTarget target = target(each.server().hostname());
            if (target.isIdle() || target.isOpen() || (inBlasts && !inTurns)) {
                candidates.add(new RankedTarget(
                        server(target.name()),
                        isReady(target),
                        hackThreads(target, recipe, sizedFor),
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

    /** Hack threads of a target's batches as they were chosen before, or 0 where none were. */
    private double hackThreads(FleetTarget target, Recipe recipe, Hacker sizedFor) {
        double before = target.isOpen() ? target.stream().plan().flow().hackThreads() : 0;
        Server server = server(target.name());
        OptionalInt given = Taking.hackThreads(stage.spec().take(), server, sizedFor);
        return given.isPresent() ? given.getAsInt() : Sizes.fitted(recipe, server, sizedFor, before);
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

    private FleetTarget target(String name) {
        return targets.get(game.server(name));
    }

    private Server server(String name) {
        return game.server(name).snapshot();
    }
}
