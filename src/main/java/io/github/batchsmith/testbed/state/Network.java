package io.github.batchsmith.testbed.state;

import io.github.batchsmith.game.Mulberry32;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.World.WorldServer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** All servers, by hostname and by address, and which of them the player has bought. */
public final class Network {
    /** Hostname of the player's computer. */
    public static final String HOME = "home";

    private static final int MOST_NAMES = 200;

    private final DoubleSupplier clock;
    private final Map<String, GameServer> byHostname = new LinkedHashMap<>();
    private final Map<String, GameServer> byIp = new LinkedHashMap<>();
    private final List<String> purchased = new ArrayList<>();

    /** The servers of a world; the clock tells ms since 1970. */
    Network(World world, DoubleSupplier clock) {
        this.clock = clock;
        world.servers().forEach(each -> add(new GameServer(each, clock)));
        purchased.addAll(world.purchasedServers());
    }

    public GameServer home() {
        return Objects.requireNonNull(byHostname.get(HOME));
    }

    /** The server of that hostname or address, linked or not. */
    public Optional<GameServer> find(String host) {
        GameServer named = byHostname.get(host);
        return Optional.ofNullable(named == null ? byIp.get(host) : named);
    }

    /** The server of that hostname or address, if scripts can reach it. */
    public Optional<GameServer> findLinked(String host) {
        return find(host).filter(each -> each.isHome() || !each.links().isEmpty());
    }

    public Collection<GameServer> servers() {
        return Collections.unmodifiableCollection(byHostname.values());
    }

    /** Hostnames of bought servers in the order of buying. */
    public List<String> purchased() {
        return Collections.unmodifiableList(purchased);
    }

    /**
     * Adds a bought server, linked with home; a name that is taken gets a number.
     *
     * @param random what its address is drawn from
     */
    public GameServer buy(String wantedName, double ramGb, Mulberry32 random) {
        String address = freeAddress(random);
        String hostname = freeName(wantedName.replace(' ', '-'));
        Server server = new Server(
                hostname, address, false, false, false, false, false, true, 1, false, 0, ramGb, "", true, false, 1, 1,
                1, 0, 0, 5, 0, 1, 1);
        GameServer bought = new GameServer(new WorldServer(server, List.of(HOME), List.of()), clock);
        add(bought);
        home().links().add(hostname);
        purchased.add(hostname);
        return bought;
    }

    public void delete(GameServer server) {
        byHostname.remove(server.hostname());
        byIp.remove(server.facts().ip());
        purchased.remove(server.hostname());
        home().links().remove(server.hostname());
    }

    public void rename(GameServer server, String hostname) {
        String former = server.hostname();
        byHostname.remove(former);
        ServerChanges.rename(server, hostname);
        byHostname.put(hostname, server);
        purchased.replaceAll(each -> each.equals(former) ? hostname : each);
        home().links().replaceAll(each -> each.equals(former) ? hostname : each);
    }

    public List<WorldServer> toWorld() {
        return byHostname.values().stream().map(GameServer::toWorld).toList();
    }

    private void add(GameServer server) {
        byHostname.put(server.hostname(), server);
        byIp.put(server.facts().ip(), server);
    }

    private String freeName(String wanted) {
        if (find(wanted).isEmpty()) {
            return wanted;
        }
        String name = wanted.endsWith("-0") ? wanted : wanted + "-0";
        for (int i = 0; i < MOST_NAMES && find(name).isPresent(); i++) {
            name = name.replaceFirst("-[0-9]+$", "-" + i);
        }
        return name;
    }

    private String freeAddress(Mulberry32 random) {
        String address;
        do {
            address = (int) (random.next() * 100) + "." + (int) (random.next() * 10) + "." + (int) (random.next() * 10)
                    + "." + (int) (random.next() * 10);
        } while (byIp.containsKey(address));
        return address;
    }
}
