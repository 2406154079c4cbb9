package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.ServerChanges;
import io.github.batchsmith.testbed.state.ServerChanges.Opener;
import java.util.List;
import java.util.Optional;

/** Finding servers and gaining root access. */
final class NetworkFunctions {
    private static final String NUKE = "NUKE.exe";

    private final Game game;
    private final Hosts hosts;

    NetworkFunctions(Game game) {
        this.game = game;
        hosts = new Hosts(game);
    }

    void register(NsRegistry registry) {
        registry.add("scan", 2, this::scan);
        registry.add("nuke", 1, this::nuke);
        for (Opener opener : Opener.values()) {
            registry.add(opener.functionName(), 1, call -> open(call, opener));
        }
        registry.add(
                "hasRootAccess",
                1,
                call -> hosts.required(call, 0, "hostname").facts().hasAdminRights());
        registry.add(
                "serverExists",
                1,
                call -> game.network().findLinked(call.string(0, "hostname")).isPresent());
        registry.add("hasTorRouter", 0, call -> game.network().home().links().contains("darkweb"));
        if (game.isV3()) {
            registry.add(
                    "getIP", 1, call -> hosts.orOwn(call, 0, "hostname").facts().ip());
            registry.add("dnsLookup", 1, this::dnsLookup);
        }
    }

    private Object scan(NsCall call) {
        GameServer server = call.isTruthy(0)
                ? hosts.required(call, 0, "hostname")
                : call.process().host();
        boolean asAddresses =
                game.isV3() && !call.isNullish(1) && JsTypes.isTruthy(RunOptions.member(call.raw(1), "returnByIP"));
        List<String> found = server.links().stream()
                .map(game.network()::find)
                .flatMap(Optional::stream)
                .map(each -> asAddresses ? each.facts().ip() : each.hostname())
                .toList();
        call.log(() -> "returned " + server.links().size() + " connections for " + server.hostname());
        return found;
    }

    private Object nuke(NsCall call) {
        GameServer server = hosts.required(call, 0, "hostname");
        if (hosts.refuses(call, server)) {
            return false;
        }
        if (server.facts().hasAdminRights()) {
            call.log(() -> "root access to '" + server.hostname() + "' is there already");
            return true;
        }
        if (!game.network().home().files().has(NUKE)) {
            return refuse(call, "there is no " + NUKE + " on home");
        }
        if (server.facts().openPortCount() < server.facts().numOpenPortsRequired()) {
            return refuse(call, "too few ports of " + server.hostname() + " are open for " + NUKE);
        }
        ServerChanges.root(server);
        return true;
    }

    private Object open(NsCall call, Opener opener) {
        GameServer server = hosts.required(call, 0, "hostname");
        if (hosts.refuses(call, server)) {
            return false;
        }
        if (!game.network().home().files().hasProgram(opener.program())) {
            return refuse(call, "there is no " + opener.program() + " on home");
        }
        boolean isNew = ServerChanges.open(server, opener);
        call.log(() -> (isNew ? "opened a port of '" : "the port was open on '") + server.hostname() + "'");
        return true;
    }

    /** 2.x throws where 3.x returns false. */
    private Object refuse(NsCall call, String reason) {
        if (!game.isV3()) {
            throw NsException.runtime(reason);
        }
        call.log(() -> reason);
        return false;
    }

    private Object dnsLookup(NsCall call) {
        String host = call.string(0, "host");
        GameServer server = hosts.byName(host);
        return server.hostname().equals(host) ? server.facts().ip() : server.hostname();
    }
}
