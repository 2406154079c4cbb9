package io.github.batchsmith.testbed.js;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.management.ExecutionEvent;
import org.graalvm.polyglot.management.ExecutionListener;
import org.jspecify.annotations.Nullable;

/**
 * The statements of scripts that are being executed, the innermost last. It tells the line also where JavaScript does not:
 * in its own code, which may run on for ever, such as a search through 2^53 elements or a regular expression.
 */
final class StatementStack {
    private @Nullable ExecutionEvent[] open = new ExecutionEvent[256];
    private int depth;
    private volatile @Nullable SourceSection stuckAt;

    /**
     * A stack that follows what an engine executes.
     *
     * @param isFollowed whether the statements of a source count
     */
    static StatementStack of(Engine engine, Predicate<Source> isFollowed) {
        StatementStack stack = new StatementStack();
        ExecutionListener.newBuilder()
                .statements(true)
                .sourceFilter(isFollowed)
                .onEnter(stack::enter)
                .onReturn(stack::leave)
                .attach(engine);
        return stack;
    }

    private void enter(ExecutionEvent statement) {
        int now = Math.max(depth, 0); // a stack overflow may lose an entry
        if (now == open.length) {
            open = Arrays.copyOf(open, 2 * now);
        }
        open[now] = statement;
        depth = now + 1;
    }

    private void leave(ExecutionEvent statement) {
        depth--;
    }

    /** Forgets what a task that is over has left behind. */
    void clear() {
        depth = 0;
        open[0] = null;
    }

    /**
     * Notes where the task that runs is stuck. For another thread, which sees what is executed with a delay: only for a
     * task that has not moved for long.
     */
    void noteStuck() {
        @Nullable ExecutionEvent[] seen = open;
        int last = Math.max(0, Math.min(depth, seen.length) - 1); // where none is open, the outermost that ended last
        stuckAt = IntStream.rangeClosed(0, last)
                .mapToObj(i -> seen[last - i])
                .filter(Objects::nonNull)
                .map(ExecutionEvent::getLocation)
                .filter(StatementStack::isOfScript)
                .findFirst()
                .orElse(null);
    }

    /** The statement in which a task was stuck; none if none was, or if it is stuck in no statement. */
    Optional<SourceSection> stuckAt() {
        return Optional.ofNullable(stuckAt);
    }

    /** Whether the place is in a module, and not in what JavaScript itself is made of. */
    static boolean isOfScript(@Nullable SourceSection at) {
        return at != null && at.getSource().getPath() != null;
    }
}
