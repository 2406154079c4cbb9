package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.game.FieldNames;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** What scripts can learn of servers. */
final class ServerQueries {
    private static final int DEFAULT_PORTS = 5;
    private static final double LEAST_EXPONENTIAL = 1e33;

    private final Game game;
    private final Hosts hosts;

    ServerQueries(Game game) {
        this.game = game;
        hosts = new Hosts(game);
    }

    void register(NsRegistry registry) {
        registry.add("getServer", 1, this::getServer);
        add(registry, "getServerMoneyAvailable", 0, this::money, Formats::money);
        add(registry, "getServerSecurityLevel", 1, GameServer::security, Formats::plain);
        add(registry, "getServerBaseSecurityLevel", 1, fact(Server::baseDifficulty), Formats::plain);
        add(registry, "getServerMinSecurityLevel", 1, fact(Server::minDifficulty), Formats::plain);
        add(registry, "getServerRequiredHackingLevel", 1, fact(Server::requiredHackingSkill), ServerQueries::whole);
        add(registry, "getServerMaxMoney", 0, fact(Server::moneyMax), Formats::money);
        add(registry, "getServerGrowth", 1, fact(Server::serverGrowth), JsNumbers::format);
        add(
                registry,
                "getServerNumPortsRequired",
                DEFAULT_PORTS,
                fact(Server::numOpenPortsRequired),
                JsNumbers::format);
        registry.add("getServerMaxRam", 1, call -> ram(call, fact(Server::maxRam)));
        registry.add("getServerUsedRam", 1, call -> ram(call, GameServer::ramUsedGb));
    }

    private double money(GameServer server) {
        return server.isHome() ? game.player().money() : server.money();
    }

    private static ToDoubleFunction<GameServer> fact(ToDoubleFunction<Server> fact) {
        return server -> fact.applyAsDouble(server.facts());
    }

    private static String whole(double number) {
        return Formats.number(number, 0, LEAST_EXPONENTIAL, false);
    }

    private void add(
            NsRegistry registry,
            String name,
            double ifHacknet,
            ToDoubleFunction<GameServer> fact,
            DoubleFunction<String> format) {
        registry.add(name, 1, call -> {
            GameServer server = hosts.required(call, 0, "hostname");
            return hosts.refuses(call, server) ? ifHacknet : of(call, server, fact, format);
        });
    }

    private static double of(
            NsCall call, GameServer server, ToDoubleFunction<GameServer> fact, DoubleFunction<String> format) {
        double value = fact.applyAsDouble(server);
        call.log(() -> "returned " + format.apply(value) + " for '" + server.hostname() + "'");
        return value;
    }

    private Object ram(NsCall call, ToDoubleFunction<GameServer> fact) {
        double ramGb = fact.applyAsDouble(hosts.required(call, 0, "hostname"));
        call.log(() -> "returned " + Formats.ram(ramGb, 2));
        return ramGb;
    }

    private Object getServer(NsCall call) {
        GameServer server = hosts.orOwn(call, 0, "hostname");
        Server now = server.now();
        if (server.isHacknet()) {
            return new JsPart(now, FieldNames.ofHackableServers());
        }
        return server.isHome() && game.isAtLeast281()
                ? now.withState(
                        now.hasAdminRights(),
                        now.ramUsed(),
                        now.hackDifficulty(),
                        game.player().money())
                : now;
    }
}
