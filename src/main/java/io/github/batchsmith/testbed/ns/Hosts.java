package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;

/** Servers as arguments of {@code ns} functions. */
final class Hosts {
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
}
