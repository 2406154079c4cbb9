package io.github.batchsmith.testbed.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a process is started.
 *
 * @param ramGb RAM of one thread
 * @param parent the process that started it; null if the player or the game did
 */
public record Launch(
        String path,
        List<Object> args,
        int threads,
        boolean temporary,
        double ramGb,
        @Nullable ScriptProcess parent) {
    public Launch {
        args = List.copyOf(args);
    }
}
