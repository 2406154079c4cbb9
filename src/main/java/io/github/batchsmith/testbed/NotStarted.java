package io.github.batchsmith.testbed;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.testbed.ns.Launcher;
import io.github.batchsmith.testbed.state.GameServer;
import java.util.OptionalDouble;

/** The refusal of a script that cannot be started. */
final class NotStarted {
    private NotStarted() {}

    static InvalidInputException because(Launcher launcher, GameServer host, String path, int threads) {
        return new InvalidInputException(Finding.error(
                "main-not-started",
                path,
                reason(launcher, host, path, threads),
                "correct the script or choose another world"));
    }

    private static String reason(Launcher launcher, GameServer host, String path, int threads) {
        if (!host.files().has(path)) {
            return "there is no such script among the files";
        }
        OptionalDouble ramGb = launcher.ramGb(host, path);
        if (ramGb.isEmpty()) {
            return "the RAM of the script cannot be counted: " + launcher.uncountable(host, path);
        }
        return "the script needs " + ramGb.getAsDouble() * threads + " GB, free on " + host.hostname() + " are "
                + host.ramFreeGb() + " GB";
    }
}
