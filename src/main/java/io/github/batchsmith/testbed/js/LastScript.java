package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which script ran last, as far as the game knows: for messages about what freezes it. */
final class LastScript {
    private volatile @Nullable ScriptProcess process;
    private volatile @Nullable String loading;

    /** A script runs, or has what it waited for. */
    void runs(@Nullable ScriptProcess running) {
        if (process != running || loading != null) {
            process = running;
            loading = null;
        }
    }

    /** A file is loaded, which runs what stands in it outside of functions. */
    void loads(String path) {
        loading = path;
    }

    @Nullable
    ScriptProcess process() {
        return process;
    }

    /** The script's file and PID. */
    String name() {
        String file = loading;
        return file == null
                ? Optional.ofNullable(process)
                        .map(each -> each.path() + " (PID " + each.pid() + ")")
                        .orElse("a script")
                : file;
    }
}
