package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.policy.Policy;
import java.util.function.Function;

/** Asks the player's own functions. */
final class Policies {
    private Policies() {}

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
