package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.policy.DesyncReaction;
import io.github.batchsmith.policy.LaunchRank;
import io.github.batchsmith.policy.LevelUpReaction;
import io.github.batchsmith.policy.Policy;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.LevelUpPolicy;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Asks the player's own functions. */
final class Policies {
    private Policies() {}

    /** Whether a desync, counted already, ends the controller. */
    static boolean halts(DesyncPolicy policy, Server target, int desyncs) {
        DesyncReaction reaction = policy instanceof DesyncPolicy.By own
                ? ask(own.reaction(), function -> function.react(target, desyncs))
                : ((DesyncPolicy.Always) policy).reaction();
        return reaction == DesyncReaction.HALT;
    }

    /** Whether batches go on as they were sized for the player before, though the level has risen. */
    static boolean keeps(LevelUpPolicy policy, Hacker before, Hacker now) {
        return policy instanceof LevelUpPolicy.By own
                && now.level() > before.level()
                && ask(own.reaction(), function -> function.react(before, now)) == LevelUpReaction.KEEP;
    }

    /** Ranks of operations of which each is described to the policy. */
    static <T> double[] ranks(Policy<LaunchRank> policy, List<T> operations, BiFunction<LaunchRank, T, Double> rank) {
        return operations.stream()
                .mapToDouble(each -> ask(policy, function -> rank.apply(function, each)))
                .toArray();
    }

    /**
     * What the policy answers.
     *
     * @throws InvalidInputException if it throws instead
     */
    static <F, R> R ask(Policy<F> policy, Function<F, R> question) {
        try {
            return question.apply(policy.function());
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError thrown) {
            throw new InvalidInputException(Finding.error(
                    "policy-throws",
                    policy.place(),
                    policy.kind().word() + " threw " + thrown,
                    "let it give an answer for every server and every player"));
        }
    }
}
