package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.game.World;
import java.util.List;

/** The names of the servers of a world. */
final class Hostnames {
    private Hostnames() {}

    /** Whether something is written there that names no server; blanks are the affair of {@link HostnameBlank}. */
    static boolean isUnknown(String hostname, World world) {
        return !hostname.isBlank() && world.find(hostname).isEmpty();
    }

    /** What to write in place of an unknown name. */
    static String hint(String hostname, World world) {
        List<String> known =
                world.servers().stream().map(each -> each.server().hostname()).toList();
        return DidYouMean.hint(hostname, known);
    }
}
