package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;

/** Servers as arguments of {@code ns} functions. */
final class Hosts {
    /** What the game says of a hacknet server where it wants another. */
    static final String UNFIT = "Cannot be executed on this server.";

    private final Game game;

    Hosts(Game game) {
        this.game = game;
    }

    /** The server that an argument names. */
    GameServer required(NsCall call, int index, String argument) {
        return byName(call.string(index, argument));
    }

    /** The server that an argument names, else the caller's own where it is undefined or null. */
    GameServer orOwn(NsCall call, int index, String argument) {
        return call.isNullish(index) ? call.process().host() : required(call, index, argument);
    }

    /** The server that an argument names, else the caller's own where it is undefined; null is an error. */
    GameServer orOwnIfUndefined(NsCall call, int index, String argument) {
        return call.isMissing(index) ? call.process().host() : required(call, index, argument);
    }

    GameServer byName(String host) {
        return game.network()
                .findLinked(host)
                .orElseThrow(() -> NsException.runtime(
                        "Invalid hostname: " + (host.isEmpty() ? "'' (empty string)" : "'" + host + "'")));
    }

    /** Refuses a hacknet server, whether it is one: 3.x throws, 2.x logs a line, and the caller gives a default. */
    boolean refuses(NsCall call, GameServer server) {
        if (!server.isHacknet()) {
            return false;
        }
        if (game.isV3()) {
            throw NsException.runtime(UNFIT);
        }
        call.log(() -> UNFIT);
        return true;
    }
}
