package io.github.batchsmith.spec;

import io.github.batchsmith.policy.Policy;
import io.github.batchsmith.policy.PolicyScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole batcher, as a definition describes it.
 *
 * @param name lower-case word that names the folder of the scripts in the game
 * @param schedule when batches are launched and how far apart they land
 * @param batch the order of operations in a batch, or the orders to choose from
 * @param targets which servers are hacked
 * @param take how much of a target's money a batch takes
 * @param ram whose RAM the workers may use
 * @param ports how workers report to the controller
 * @param workers how worker scripts are started
 * @param onLevelUp what keeps batches right when the hacking level rises
 * @param onDesync what happens when a target is found off its prepared state
 * @param logging where the controller tells what it does; empty for nowhere but its own log
 * @param order in which order operations are launched that are due at the same time
 * @param lagBudget how late timers may fire without operations being launched at raised security; zero where nobody said
 * @param policyScript the decisions among these that the player has written, in JavaScript
 */
public record BatcherSpec(
        String name,
        Schedule schedule,
        Batch batch,
        Targets targets,
        Take take,
        RamPolicy ram,
        Ports ports,
        Workers workers,
        LevelUpPolicy onLevelUp,
        DesyncPolicy onDesync,
        List<LogSink> logging,
        LaunchOrder order,
        Duration lagBudget,
        PolicyScript policyScript) {
    public BatcherSpec {
        logging = List.copyOf(logging);
    }

    /** A batcher without a lag budget and policies of the player's own. */
    public BatcherSpec(
            String name,
            Schedule schedule,
            Batch batch,
            Targets targets,
            Take take,
            RamPolicy ram,
            Ports ports,
            Workers workers,
            LevelUpPolicy onLevelUp,
            DesyncPolicy onDesync,
            List<LogSink> logging) {
        this(
                name,
                schedule,
                batch,
                targets,
                take,
                ram,
                ports,
                workers,
                onLevelUp,
                onDesync,
                logging,
                new LaunchOrder.Safest(),
                Duration.ZERO,
                PolicyScript.NONE);
    }

    /** The decisions that the player has written. */
    public List<Policy<?>> policies() {
        List<Policy<?>> policies = new ArrayList<>();
        if (targets instanceof Targets.ByScore by) {
            policies.add(by.score());
        }
        if (take instanceof Take.FractionBy by) {
            policies.add(by.fraction());
        }
        if (ram.filter() instanceof RamPolicy.Allowed allowed) {
            policies.add(allowed.by());
        }
        if (order instanceof LaunchOrder.ByRank by) {
            policies.add(by.rank());
        }
        if (onLevelUp instanceof LevelUpPolicy.By by) {
            policies.add(by.reaction());
        }
        if (onDesync instanceof DesyncPolicy.By by) {
            policies.add(by.reaction());
        }
        return policies;
    }

    /** The same batcher under another name. */
    public BatcherSpec withName(String other) {
        return with(other, schedule, batch, targets, take, lagBudget, policyScript);
    }

    /** The same batcher with another schedule. */
    public BatcherSpec withSchedule(Schedule other) {
        return with(name, other, batch, targets, take, lagBudget, policyScript);
    }

    /** The same batcher with another order of operations, or other orders to choose from. */
    public BatcherSpec withBatch(Batch other) {
        return with(name, schedule, other, targets, take, lagBudget, policyScript);
    }

    /** The same batcher on other servers. */
    public BatcherSpec withTargets(Targets others) {
        return with(name, schedule, batch, others, take, lagBudget, policyScript);
    }

    /** The same batcher taking more or less. */
    public BatcherSpec withTake(Take other) {
        return with(name, schedule, batch, targets, other, lagBudget, policyScript);
    }

    /** The same batcher with another lag budget. */
    public BatcherSpec withLagBudget(Duration other) {
        return with(name, schedule, batch, targets, take, other, policyScript);
    }

    /** The same batcher with its policies in JavaScript. */
    public BatcherSpec withPolicyScript(PolicyScript other) {
        return with(name, schedule, batch, targets, take, lagBudget, other);
    }

    private BatcherSpec with(
            String newName,
            Schedule newSchedule,
            Batch newBatch,
            Targets newTargets,
            Take newTake,
            Duration newLagBudget,
            PolicyScript newPolicyScript) {
        return new BatcherSpec(
                newName,
                newSchedule,
                newBatch,
                newTargets,
                newTake,
                ram,
                ports,
                workers,
                onLevelUp,
                onDesync,
                logging,
                order,
                newLagBudget,
                newPolicyScript);
    }

    /** The smallest landing gap that bears the lag budget, no smaller than the schedule's own. */
    public Duration leastLandingGap() {
        Duration needed = Duration.ofMillis((long) neededGapMillis());
        return needed.compareTo(schedule.landingGap()) > 0 ? needed : schedule.landingGap();
    }

    /** Time in whole ms between two landings that the lag budget needs. */
    public double neededGapMillis() {
        double lagMillis = lagBudget.getSeconds() * 1000.0 + lagBudget.getNano() / 1e6;
        return Math.ceil(lagMillis / gapsBorne());
    }

    /**
     * How many landing gaps late timers may fire in every world without operations being launched at raised security;
     * infinitely many where that never happens.
     */
    public double gapsBorne() {
        int shortest = batch.words().stream()
                .mapToInt(word -> word.letters().length())
                .min()
                .orElse(1);
        return schedule.gapsBorne(shortest);
    }
}
