package io.github.batchsmith.sim;

import io.github.batchsmith.game.BitNodeFactors;
import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Effects;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Mulberry32;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Player;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.SkillFormulas;
import io.github.batchsmith.game.World;
import io.github.batchsmith.plan.Job;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The game as far as batchers meet it: servers, the player, and the effects of operations. */
final class SimGame {
    private static final Set<String> OPENERS =
            Set.of("BruteSSH.exe", "FTPCrack.exe", "relaySMTP.exe", "HTTPWorm.exe", "SQLInject.exe");

    private final Map<String, SimServer> servers = new LinkedHashMap<>();
    private final List<SimServer> inOrderOfWorld;
    private final BitNodeFactors bitNode;
    private final Mulberry32 random;
    private int landed;
    private Hacker hacker;
    private double exp;
    private double nextLevelExp;
    private double money;
    private double moneyMade;
    private @Nullable SimServer lastTarget;
    private @Nullable Hacker shown;

    /** The game as it is in the world. */
    SimGame(World world, long seed) {
        new Network(world)
                .depthFirst()
                .forEach(each -> servers.put(each.hostname(), new SimServer(servers.size(), each)));
        bitNode = BitNodes.load().hacking(world);
        random = new Mulberry32(seed);
        hacker = new Hacker(world.player(), bitNode, world.player().skills().hacking());
        exp = world.player().exp().hacking();
        money = world.player().money();
        nextLevelExp = expBeforeLevel(hacker.level() + 1);
        takeRoots(world);
        inOrderOfWorld = world.servers().stream()
                .map(each -> servers.get(each.server().hostname()))
                .filter(Objects::nonNull)
                .toList();
    }

    private void takeRoots(World world) {
        List<String> files = world.find("home").map(World.WorldServer::files).orElse(List.of());
        if (files.contains("NUKE.exe")) {
            int openers = (int) files.stream().filter(OPENERS::contains).count();
            servers.values().forEach(each -> each.takeRoot(openers));
        }
    }

    /** All servers in the order in which a controller finds them, as they are now. */
    List<Server> survey() {
        return servers.values().stream().map(SimServer::snapshot).toList();
    }

    /** The same as if so much RAM in GB of each were free that is not. */
    List<Server> surveyWithout(ToDoubleFunction<SimServer> usedGb) {
        return servers.values().stream()
                .map(each -> each.snapshotWithout(usedGb.applyAsDouble(each)))
                .toList();
    }

    SimServer server(String hostname) {
        SimServer server = servers.get(hostname);
        if (server == null) {
            throw new IllegalArgumentException("no server " + hostname);
        }
        return server;
    }

    /** The servers with root and RAM, in the order in which the world lists them. */
    List<SimServer> rootedHosts() {
        return inOrderOfWorld.stream().filter(SimServer::isRootedHost).toList();
    }

    /** The server on which an operation landed last, if one has. */
    Optional<SimServer> lastTarget() {
        return Optional.ofNullable(lastTarget);
    }

    /** Who hacks, with the experience and level of now. */
    Hacker hacker() {
        if (shown == null) {
            Player player = hacker.player().withProgress(exp, hacker.level(), money);
            shown = new Hacker(player, bitNode, hacker.level());
        }
        return shown;
    }

    /** Who hacks, with the level of now but the experience of the start: for what only the level decides. */
    Hacker hackerByLevel() {
        return hacker;
    }

    double exp() {
        return exp;
    }

    int level() {
        return hacker.level();
    }

    double moneyMade() {
        return moneyMade;
    }

    /** Operations that have landed. */
    int landed() {
        return landed;
    }

    /** Gives the experience that so many more levels need. */
    void levelUp(int levels) {
        double mult = hacker.player().mults().hacking() * bitNode.hackingLevelMultiplier();
        double needed = SkillFormulas.calculateExp(hacker.level() + (double) levels, mult);
        gain(Math.max(0, Math.nextUp(needed) - exp));
    }

    /** A job's worker ends without an effect. */
    void lose(Flight flight) {
        flight.host().release(flight.ramGb());
    }

    void start(Job job, SimServer host) {
        host.take(Flight.ramGb(job));
    }

    /** Lets an operation take effect, and frees its RAM unless its worker stays. */
    Effect land(Flight flight) {
        SimServer target = flight.target();
        Effect effect =
                effect(flight.op(), flight.threads(), target, flight.host().cores());
        target.apply(effect);
        lastTarget = target;
        if (flight.op() == Op.HACK) {
            moneyMade += effect.result();
            money += effect.result();
        }
        gain(effect.exp());
        if (!flight.isResident()) {
            flight.host().release(flight.ramGb());
        }
        landed++;
        return effect;
    }

    private Effect effect(Op op, double threads, SimServer server, int cores) {
        Server facts = server.facts();
        return switch (op) {
            case HACK ->
                server.hackMemo().hack(facts, server.money(), server.security(), threads, hacker, random.next());
            case GROW -> server.growMemo().grow(facts, server.money(), server.security(), threads, cores, hacker);
            case WEAKEN -> Effects.weaken(facts, server.money(), server.security(), threads, cores, hacker);
        };
    }

    private void gain(double gainedExp) {
        exp += gainedExp;
        shown = null;
        if (exp < nextLevelExp) {
            return;
        }
        int level = SkillFormulas.hackingLevel(exp, hacker);
        if (level != hacker.level()) {
            hacker = new Hacker(hacker.player(), bitNode, level);
            nextLevelExp = expBeforeLevel(level + 1);
        }
    }

    /** Experience with which the level is surely not reached yet, whatever the rounding. */
    double expBeforeLevel(int level) {
        double mult = hacker.player().mults().hacking() * bitNode.hackingLevelMultiplier();
        return SkillFormulas.calculateExp(level, mult) * 0.999999 - 1;
    }
}
