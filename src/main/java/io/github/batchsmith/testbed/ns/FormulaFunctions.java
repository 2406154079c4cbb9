package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Multipliers;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.SkillFormulas;
import io.github.batchsmith.testbed.state.Game;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ns.formulas}, as far as they need no company, crime, gang or division. */
final class FormulaFunctions {
    private static final String PROGRAM = "Formulas.exe";
    private static final int GIVING_BIT_NODE = 5;

    private final Game game;
    private final FormulaObjects objects;

    FormulaFunctions(Game game) {
        this.game = game;
        objects =
                new FormulaObjects(game.start().player(), game.player().hacker().bitNode());
    }

    void register(NsRegistry registry) {
        registry.add("formulas.mockServer", 0, call -> mockServer());
        registry.add("formulas.mockPlayer", 0, call -> mockPlayer());
        registry.add("formulas.mockPerson", 0, call -> mockPerson());
        registry.add("formulas.skills.calculateSkill", 2, this::calculateSkill);
        registry.add("formulas.skills.calculateExp", 2, this::calculateExp);
        add(registry, "hackChance", (server, hacker) -> Hacking.hackChance(server, server.hackDifficulty(), hacker));
        add(registry, "hackExp", Hacking::hackExp);
        add(registry, "hackPercent", (server, hacker) -> Hacking.hackPercent(server, server.hackDifficulty(), hacker));
        addTime(registry, "hackTime", (server, hacker) -> Hacking.hackTime(server, server.hackDifficulty(), hacker));
        addTime(registry, "growTime", (server, hacker) -> Hacking.growTime(server, server.hackDifficulty(), hacker));
        addTime(
                registry,
                "weakenTime",
                (server, hacker) -> Hacking.weakenTime(server, server.hackDifficulty(), hacker));
        registry.add("formulas.hacking.growPercent", 4, this::growPercent);
        registry.add("formulas.hacking.growThreads", 4, this::growThreads);
        registry.add("formulas.hacking.growAmount", 4, this::growAmount);
        new HacknetFormulas(this::requireProgram, bitNodeFactor("HacknetNodeMoney")).register(registry);
        new ReputationFormulas(game, objects, this::requireProgram, bitNodeFactor("FactionWorkRepGain"))
                .register(registry);
        if (game.isV3()) {
            registry.add("formulas.hacking.weakenEffect", 2, this::weakenEffect);
        }
    }

    private void add(NsRegistry registry, String name, OfServerAndHacker formula) {
        registry.add("formulas.hacking." + name, 2, call -> {
            Server server = objects.server(call, 0);
            Hacker hacker = objects.hacker(call, 1);
            requireProgram();
            return formula.apply(server, hacker);
        });
    }

    /** Adds a time, which is endless for a server that lacks security or required level. */
    private void addTime(NsRegistry registry, String name, OfServerAndHacker formula) {
        registry.add("formulas.hacking." + name, 2, call -> {
            Server server = objects.server(call, 0);
            Hacker hacker = objects.hacker(call, 1);
            requireProgram();
            boolean isComplete = JsTypes.isNumber(RunOptions.member(call.raw(0), "hackDifficulty"))
                    && JsTypes.isNumber(RunOptions.member(call.raw(0), "requiredHackingSkill"));
            return isComplete ? formula.apply(server, hacker) : Double.POSITIVE_INFINITY;
        });
    }

    private void requireProgram() {
        boolean isGiven = game.network().home().files().hasProgram(PROGRAM)
                || game.start().bitNode() == GIVING_BIT_NODE
                || game.start().sourceFileLevel(GIVING_BIT_NODE) > 0;
        if (!isGiven) {
            throw NsException.runtime(PROGRAM + " is needed on home");
        }
    }

    private Object growPercent(NsCall call) {
        Server server = objects.server(call, 0);
        double threads = call.number(1, "threads");
        Hacker hacker = objects.hacker(call, 2);
        int cores = (int) call.numberOr(3, "cores", 1);
        requireProgram();
        return Hacking.growPercent(server, server.hackDifficulty(), Math.max(0, threads), hacker, cores);
    }

    private Object growThreads(NsCall call) {
        Server server = objects.server(call, 0);
        Hacker hacker = objects.hacker(call, 1);
        double target = call.number(2, "targetMoney");
        double start = call.number(RunOptions.member(call.raw(0), "moneyAvailable"), "server.moneyAvailable");
        int cores = (int) call.numberOr(3, "cores", 1);
        requireProgram();
        return Hacking.growThreads(server, server.hackDifficulty(), start, target, hacker, cores);
    }

    private Object growAmount(NsCall call) {
        Server server = objects.server(call, 0);
        Hacker hacker = objects.hacker(call, 1);
        double threads = call.number(2, "threads");
        int cores = (int) call.numberOr(3, "cores", 1);
        requireProgram();
        return Hacking.moneyAfterGrow(server, server.hackDifficulty(), server.moneyAvailable(), threads, hacker, cores);
    }

    private Object weakenEffect(NsCall call) {
        double threads = call.number(0, "threads");
        int cores = (int) call.numberOr(1, "cores", 1);
        requireProgram();
        return Hacking.weakenEffect(threads, cores, game.player().hacker().bitNode());
    }

    private double bitNodeFactor(String name) {
        return game.bitNodes()
                .multipliers(game.start().bitNode(), game.start().bitNodeLevel(), GameVersion.V2)
                .getOrDefault(name, 1.0);
    }

    private Object calculateSkill(NsCall call) {
        double exp = call.number(0, "exp");
        double mult = call.numberOr(1, "mult", 1);
        requireProgram();
        return SkillFormulas.calculateSkill(exp, mult);
    }

    private Object calculateExp(NsCall call) {
        double skill = call.number(0, "skill");
        double mult = call.numberOr(1, "mult", 1);
        requireProgram();
        return SkillFormulas.calculateExp(skill, mult);
    }

    private static Object mockServer() {
        Map<String, Object> server = new LinkedHashMap<>();
        server.put("cpuCores", 0);
        server.put("ftpPortOpen", false);
        server.put("hasAdminRights", false);
        server.put("hostname", "");
        server.put("httpPortOpen", false);
        server.put("ip", "");
        server.put("isConnectedTo", false);
        server.put("maxRam", 0);
        server.put("organizationName", "");
        server.put("ramUsed", 0);
        server.put("smtpPortOpen", false);
        server.put("sqlPortOpen", false);
        server.put("sshPortOpen", false);
        server.put("purchasedByPlayer", false);
        server.put("backdoorInstalled", false);
        for (String zero : List.of(
                "baseDifficulty",
                "hackDifficulty",
                "minDifficulty",
                "moneyAvailable",
                "moneyMax",
                "numOpenPortsRequired",
                "openPortCount",
                "requiredHackingSkill",
                "serverGrowth")) {
            server.put(zero, 0);
        }
        return server;
    }

    private static Map<String, Object> mockPerson() {
        Map<String, Object> zeros = new LinkedHashMap<>();
        for (String skill :
                List.of("hacking", "strength", "defense", "dexterity", "agility", "charisma", "intelligence")) {
            zeros.put(skill, 0);
        }
        Map<String, Object> hp = new LinkedHashMap<>();
        hp.put("current", 0);
        hp.put("max", 0);
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("hp", hp);
        person.put("skills", zeros);
        person.put("exp", zeros);
        person.put("mults", Multipliers.NEUTRAL);
        person.put("city", "Sector-12");
        return person;
    }

    private static Object mockPlayer() {
        Map<String, Object> player = mockPerson();
        player.put("numPeopleKilled", 0);
        player.put("money", 0);
        player.put("location", "Travel Agency");
        player.put("totalPlaytime", 0);
        player.put("jobs", new LinkedHashMap<String, Object>());
        player.put("factions", List.of());
        player.put("entropy", 0);
        player.put("karma", 0);
        return player;
    }

    private interface OfServerAndHacker {
        double apply(Server server, Hacker hacker);
    }
}
