package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import java.util.List;

/** Why a server cannot be hacked. */
final class NoTarget {
    private static final String OTHER = "choose a server with money and root that needs at most this level";

    private NoTarget() {}

    /** The refusal of a server that a hacker has named. */
    static InvalidInputException named(String hostname, List<Server> servers, Hacker hacker) {
        return servers.stream()
                .filter(each -> each.hostname().equals(hostname))
                .findFirst()
                .map(server -> refusal(hostname + " " + fault(server, hacker), OTHER))
                .orElseGet(() -> refusal(
                        "the world has no server \"" + hostname + "\"",
                        DidYouMean.hint(
                                hostname, servers.stream().map(Server::hostname).toList())));
    }

    /** The refusal where the batcher finds no server itself. */
    static InvalidInputException found(String reason) {
        return refusal(reason, OTHER);
    }

    private static String fault(Server server, Hacker hacker) {
        if (server.moneyMax() <= 0) {
            return "has no money";
        }
        return server.hasAdminRights()
                ? "cannot be hacked at level " + hacker.level() + ", it needs " + server.requiredHackingSkill()
                : "cannot be hacked without root, and the programs at hand do not open it";
    }

    private static InvalidInputException refusal(String message, String hint) {
        return new InvalidInputException(Finding.error("no-target", "targets", message, hint));
    }
}
