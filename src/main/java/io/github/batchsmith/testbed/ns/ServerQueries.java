package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.game.Server;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What scripts can learn of servers. */
final class ServerQueries {
    private static final int DEFAULT_PORTS = 5;

    private final Game game;
    private final Hosts hosts;

    ServerQueries(Game game) {
        this.game = game;
        hosts = new Hosts(game);
    }

    void register(NsRegistry registry) {
        registry.add("getServer", 1, this::getServer);
        registry.add(
                "getServerMoneyAvailable",
                1,
                call -> getter(
                        call, 0, server -> server.isHome() ? game.player().money() : server.money()));
        registry.add("getServerSecurityLevel", 1, call -> getter(call, 1, GameServer::security));
        addFact(registry, "getServerBaseSecurityLevel", 1, Server::baseDifficulty);
        addFact(registry, "getServerMinSecurityLevel", 1, Server::minDifficulty);
        addFact(registry, "getServerRequiredHackingLevel", 1, Server::requiredHackingSkill);
        addFact(registry, "getServerMaxMoney", 0, Server::moneyMax);
        addFact(registry, "getServerGrowth", 1, Server::serverGrowth);
        addFact(registry, "getServerNumPortsRequired", DEFAULT_PORTS, Server::numOpenPortsRequired);
        registry.add(
                "getServerMaxRam", 1, call -> ram(call, server -> server.facts().maxRam()));
        registry.add("getServerUsedRam", 1, call -> ram(call, GameServer::ramUsedGb));
    }

    private void addFact(NsRegistry registry, String name, double ifHacknet, ToDoubleFunction<Server> fact) {
        registry.add(name, 1, call -> getter(call, ifHacknet, server -> fact.applyAsDouble(server.facts())));
    }

    private Object getter(NsCall call, double ifHacknet, ToDoubleFunction<GameServer> fact) {
        GameServer server = hosts.required(call, 0, "hostname");
        if (server.isHacknet()) {
            if (game.isV3()) {
                throw NsException.runtime("Cannot be executed on this server.");
            }
            call.log(() -> "Cannot be executed on this server.");
            return ifHacknet;
        }
        double value = fact.applyAsDouble(server);
        call.log(() -> "'" + server.hostname() + "' has " + Formats.number(value, 3, 1000, false));
        return value;
    }

    private Object ram(NsCall call, Function<GameServer, Double> fact) {
        double ramGb = fact.apply(hosts.required(call, 0, "hostname"));
        call.log(() -> Formats.ram(ramGb, 2));
        return ramGb;
    }

    private Object getServer(NsCall call) {
        GameServer server = hosts.orOwn(call, 0, "hostname");
        if (server.isHacknet()) {
            return ShownServers.withoutHackingFacts(server.now());
        }
        return server.isHome() && game.isV3()
                ? ShownServers.withMoney(server.now(), game.player().money())
                : server.now();
    }
}
