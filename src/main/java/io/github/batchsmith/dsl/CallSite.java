package io.github.batchsmith.dsl;

import io.github.batchsmith.policy.Policy;
import io.github.batchsmith.policy.PolicyKind;
import java.util.Set;

/** Where a definition calls a word of the DSL. */
final class CallSite {
    private static final Set<String> WORDS =
            Set.of(CallSite.class.getName(), Dsl.class.getName(), Batcher.class.getName(), RamBuilder.class.getName());

    private CallSite() {}

    /** The function as a policy that stands where the word is called. */
    static <F> Policy<F> policy(PolicyKind kind, F function) {
        F given = Arguments.given("function of " + kind.word(), function);
        return StackWalker.getInstance()
                .walk(frames -> frames.dropWhile(frame -> WORDS.contains(frame.getClassName()))
                        .findFirst())
                .map(frame -> new Policy<>(kind, frame.getClassName(), Math.max(0, frame.getLineNumber()), given))
                .orElseGet(() -> new Policy<>(kind, "", 0, given));
    }
}
