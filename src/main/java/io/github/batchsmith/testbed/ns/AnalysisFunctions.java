package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import java.util.function.ToDoubleFunction;

/** The functions that foretell what hack, grow and weaken would do now. */
final class AnalysisFunctions {
    private final Game game;
    private final Hosts hosts;

    AnalysisFunctions(Game game) {
        this.game = game;
        hosts = new Hosts(game);
    }

    void register(NsRegistry registry) {
        registry.add("hackAnalyze", 1, call -> ofTarget(call, 0, this::hackPercent));
        registry.add("hackAnalyzeChance", 1, call -> ofTarget(call, 0, this::hackChance));
        registry.add("hackAnalyzeThreads", 2, this::hackAnalyzeThreads);
        registry.add("hackAnalyzeSecurity", 2, this::hackAnalyzeSecurity);
        registry.add("growthAnalyze", 3, this::growthAnalyze);
        registry.add("growthAnalyzeSecurity", 3, this::growthAnalyzeSecurity);
        registry.add("weakenAnalyze", 2, this::weakenAnalyze);
        registry.add(
                "getHackTime",
                1,
                call -> time(call, server -> Hacking.hackTime(server.facts(), server.security(), hacker())));
        registry.add(
                "getGrowTime",
                1,
                call -> time(call, server -> Hacking.growTime(server.facts(), server.security(), hacker())));
        registry.add(
                "getWeakenTime",
                1,
                call -> time(call, server -> Hacking.weakenTime(server.facts(), server.security(), hacker())));
    }

    private Hacker hacker() {
        return game.player().hacker();
    }

    private double hackPercent(GameServer server) {
        return Hacking.hackPercent(server.facts(), server.security(), hacker());
    }

    private double hackChance(GameServer server) {
        return Hacking.hackChance(server.facts(), server.security(), hacker());
    }

    private Object ofTarget(NsCall call, double ifHacknet, ToDoubleFunction<GameServer> reckoning) {
        return ofServer(call, hosts.required(call, 0, "hostname"), ifHacknet, reckoning);
    }

    private Object time(NsCall call, ToDoubleFunction<GameServer> reckoning) {
        return ofServer(call, hosts.orOwnIfUndefined(call, 0, "hostname"), Double.POSITIVE_INFINITY, reckoning);
    }

    private Object ofServer(NsCall call, GameServer server, double ifHacknet, ToDoubleFunction<GameServer> reckoning) {
        if (hosts.refuses(call, server)) {
            return ifHacknet;
        }
        return reckoning.applyAsDouble(server);
    }

    private Object hackAnalyzeThreads(NsCall call) {
        String hostname = call.string(0, "hostname");
        double dollars = call.number(1, "hackAmount");
        GameServer server = hosts.byName(hostname);
        if (hosts.refuses(call, server) || dollars < 0 || dollars > server.money()) {
            return -1;
        }
        if (dollars == 0) {
            return 0;
        }
        double percent = hackPercent(server);
        return percent == 0 || server.money() == 0 ? -1.0 : dollars / (server.money() * percent);
    }

    private Object hackAnalyzeSecurity(NsCall call) {
        double threads = call.number(0, "threads");
        if (call.isTruthy(1)) {
            GameServer server = hosts.required(call, 1, "hostname");
            if (hosts.refuses(call, server)) {
                return 0;
            }
            double percent = hackPercent(server);
            threads = percent > 0 ? Math.min(threads, Math.ceil(1 / percent)) : threads;
        }
        return Hacking.HACK_SECURITY * threads;
    }

    private Object growthAnalyze(NsCall call) {
        String hostname = call.string(0, "hostname");
        double multiplier = call.number(1, "multiplier");
        double cores = call.numberOr(2, "cores", 1);
        GameServer server = hosts.byName(hostname);
        if (hosts.refuses(call, server)) {
            return 0;
        }
        if (multiplier < 1 || Double.isInfinite(multiplier)) {
            throw NsException.runtime(
                    "Invalid argument: multiplier must be finite and >= 1, is " + JsNumbers.format(multiplier) + ".");
        }
        if (cores < 1 || cores != Math.rint(cores) || Double.isInfinite(cores)) {
            throw new NsException(
                    game.isV3() ? NsException.Kind.TYPE : NsException.Kind.RUNTIME,
                    "cores must be a positive integer, was " + JsNumbers.format(cores));
        }
        return Hacking.threadsForGrowth(server.facts(), server.security(), multiplier, hacker(), (int) cores);
    }

    private Object growthAnalyzeSecurity(NsCall call) {
        double threads = call.number(0, "threads");
        if (call.isTruthy(1)) {
            double cores = call.numberOr(2, "cores", 1);
            GameServer server = hosts.required(call, 1, "hostname");
            if (hosts.refuses(call, server)) {
                return 0;
            }
            double needed = Hacking.growThreads(
                    server.facts(),
                    server.security(),
                    server.money(),
                    server.facts().moneyMax(),
                    hacker(),
                    (int) cores);
            threads = Math.min(threads, needed);
        }
        return Hacking.GROW_SECURITY * threads;
    }

    private Object weakenAnalyze(NsCall call) {
        double threads = call.number(0, "threads");
        double cores = call.numberOr(1, "cores", 1);
        return Hacking.weakenEffect(threads, (int) cores, hacker().bitNode());
    }
}
