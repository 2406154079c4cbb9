package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.game.ServerCosts;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.ServerChanges;
import java.util.Optional;
import java.util.regex.Pattern;

/** Buying, upgrading, renaming and deleting servers; 3.x calls these functions otherwise. */
final class PurchaseFunctions {
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

    private final Game game;

    PurchaseFunctions(Game game) {
        this.game = game;
    }

    void register(NsRegistry registry) {
        registry.add(name("purchaseServer", "purchaseServer"), 2, this::purchase);
        registry.add(name("deleteServer", "deleteServer"), 1, this::delete);
        registry.add(name("getPurchasedServers", "getServerNames"), 1, this::names);
        registry.add(name("getPurchasedServerLimit", "getServerLimit"), 0, call -> limit());
        registry.add(name("getPurchasedServerMaxRam", "getRamLimit"), 0, call -> maxRam());
        registry.add(name("getPurchasedServerCost", "getServerCost"), 1, call -> cost(call.number(0, "ram")));
        registry.add(name("getPurchasedServerUpgradeCost", "getServerUpgradeCost"), 2, this::getUpgradeCost);
        registry.add(name("upgradePurchasedServer", "upgradeServer"), 2, this::upgrade);
        registry.add(name("renamePurchasedServer", "renameServer"), 2, this::rename);
    }

    private String name(String in2, String in3) {
        return game.isV3() ? "cloud." + in3 : in2;
    }

    private int limit() {
        return ServerCosts.limit(game.purchaseFactors());
    }

    private double maxRam() {
        return ServerCosts.maxRam(game.purchaseFactors());
    }

    private double cost(double ramGb) {
        return ServerCosts.purchase(ramGb, game.purchaseFactors());
    }

    private Object names(NsCall call) {
        boolean asAddresses =
                game.isV3() && !call.isNullish(0) && JsTypes.isTruthy(RunOptions.member(call.raw(0), "returnByIP"));
        return game.network().purchased().stream()
                .map(each -> asAddresses
                        ? game.network().find(each).orElseThrow().facts().ip()
                        : each)
                .toList();
    }

    private Object purchase(NsCall call) {
        String wanted = call.string(0, "name");
        double ramGb = call.number(1, "ram");
        String name = game.isV3() ? wanted : wanted.replaceAll("\\s+", "");
        Optional<String> obstacle = obstacle(name, ramGb);
        if (obstacle.isPresent()) {
            call.log(obstacle::get);
            return "";
        }
        game.player().pay(cost(ramGb));
        String hostname = game.network().buy(name, ramGb, game.random()).hostname();
        call.log(() -> "bought '" + hostname + "' with " + Formats.ram(ramGb, 2));
        return hostname;
    }

    private Optional<String> obstacle(String name, double ramGb) {
        if (name.isEmpty() || isReserved(name)) {
            return Optional.of("'" + name + "' cannot be the name of a server");
        }
        if (game.network().purchased().size() >= limit()) {
            return Optional.of("there are " + limit() + " servers already, which is the most");
        }
        double cost = cost(ramGb);
        if (Double.isInfinite(cost)) {
            return Optional.of("the RAM must be a power of two up to " + Formats.ram(maxRam(), 2));
        }
        return game.player().money() < cost
                ? Optional.of("not enough money: the price is " + Formats.money(cost))
                : Optional.empty();
    }

    /** Whether a name stands for something else: for hacknet servers, and in 3.x for addresses. */
    private boolean isReserved(String name) {
        return name.startsWith("hacknet-node-")
                || name.startsWith("hacknet-server-")
                || (game.isV3() && ADDRESS.matcher(name).matches());
    }

    private Object delete(NsCall call) {
        String hostname = call.string(0, "name").replaceAll("\\s\\s+", "");
        if (game.isV3() && new Hosts(game).byName(hostname).isHacknet()) {
            throw NsException.runtime(Hosts.UNFIT);
        }
        Optional<GameServer> server = game.network().find(hostname).filter(this::isBought);
        if (server.isEmpty()) {
            call.log(() -> "'" + hostname + "' was not bought");
            return false;
        }
        if (server.get().facts().isConnectedTo()) {
            call.log(() -> "the player is connected to '" + hostname + "'");
            return false;
        }
        if (server.get() == call.process().host() || server.get().scripts().count() > 0) {
            call.log(() -> "scripts still run on '" + hostname + "'");
            return false;
        }
        game.network().delete(server.get());
        return true;
    }

    private Optional<GameServer> bought(String hostname) {
        return game.network()
                .find(hostname)
                .filter(each -> game.network().purchased().contains(hostname));
    }

    private boolean isBought(GameServer server) {
        return game.network().purchased().contains(server.hostname());
    }

    private double upgradeCost(String hostname, double ramGb) {
        double present = bought(hostname).map(each -> each.facts().maxRam()).orElse(Double.POSITIVE_INFINITY);
        return ServerCosts.isPowerOfTwo(ramGb) && present < ramGb ? cost(ramGb) - cost(present) : -1;
    }

    private Object getUpgradeCost(NsCall call) {
        return upgradeCost(call.string(0, "hostname"), call.number(1, "ram"));
    }

    private Object upgrade(NsCall call) {
        String hostname = call.string(0, "hostname");
        double ramGb = call.number(1, "ram");
        double cost = upgradeCost(hostname, ramGb);
        if (cost < 0 || game.player().money() < cost) {
            call.log(() -> "'" + hostname + "' cannot be upgraded to " + Formats.ram(ramGb, 2));
            return false;
        }
        game.player().pay(cost);
        ServerChanges.setMaxRam(bought(hostname).orElseThrow(), ramGb);
        return true;
    }

    private Object rename(NsCall call) {
        Optional<GameServer> server = bought(call.string(0, "hostname"));
        String name = call.string(1, "newName");
        if (server.isEmpty() || isReserved(name) || game.network().find(name).isPresent()) {
            call.log(() -> "the server cannot be renamed to '" + name + "'");
            return false;
        }
        game.network().rename(server.get(), name);
        return true;
    }
}
