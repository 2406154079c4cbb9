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

    /** The same batcher with its policies in JavaScript. */
    public BatcherSpec withPolicyScript(PolicyScript script) {
        return new BatcherSpec(
                name, schedule, batch, targets, take, ram, ports, workers, onLevelUp, onDesync, logging, order,
                lagBudget, script);
    }

    /** The same batcher with another lag budget. */
    public BatcherSpec withLagBudget(Duration budget) {
        return new BatcherSpec(
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
                order,
                budget,
                policyScript);
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
