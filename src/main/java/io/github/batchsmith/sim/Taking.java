package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.spec.Take;
import java.util.OptionalInt;

/** How much of a target's money a batch takes. */
final class Taking {
    private Taking() {}

    /** Hack threads of a batch; empty where those are to be found that earn most. */
    static OptionalInt hackThreads(Take take, Server server, Hacker hacker) {
        if (take instanceof Take.Fraction fixed) {
            return OptionalInt.of(Threads.hackThreadsFor(fixed.fraction(), server, hacker));
        }
        if (take instanceof Take.FractionBy own) {
            double fraction = Policies.ask(own.fraction(), function -> function.of(server, hacker));
            return OptionalInt.of(Threads.hackThreadsTaking(fraction, server, hacker));
        }
        return OptionalInt.empty();
    }

    /** How many hack threads more or less the batches may get than before, where all targets were weighed anew or not. */
    static int leeway(Take take, boolean anew) {
        if (take instanceof Take.Fraction || take instanceof Take.FractionBy) {
            return 0;
        }
        return anew ? Integer.MAX_VALUE : 1;
    }
}
