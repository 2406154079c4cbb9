package io.github.batchsmith.game;

import static io.github.batchsmith.game.GoldenNumbers.assertAgrees;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Numbers that the game's own functions gave for named servers, persons and BitNodes. */
class GameTablesTest {
    /** Three persons of rising strength. */
    private static final Map<String, Player> PERSONS = Map.of(
            "fresh", Persons.player(1, 0, 1, 1, 1, 1, 1, 1),
            "mid", Persons.player(250, 0, 1, 1.1, 1.3, 1.5, 1.25, 1.2),
            "late", Persons.player(3000, 255, 1, 2, 2.5, 6, 3, 3));

    private static final Map<String, Server> SERVERS = Map.of(
            "n00dles", Persons.server(true, 1, 1, 1, 70_000, 1_750_000, 1, 3000),
            "joesguns", Persons.server(true, 15, 5, 5, 62.5e6, 62.5e6, 10, 20),
            "phantasy (fresh)", Persons.server(true, 20, 20, 7, 24e6, 600e6, 100, 35),
            "megacorp (min sec, 10% money)", Persons.server(true, 99, 33, 33, 125e9, 1250e9, 1200, 99));

    private final JsonNode golden = GoldenNumbers.read("golden-formulas-2.7.json");
    private final BitNodes bitNodes = BitNodes.load();

    @Test
    void formulasAgreeInThreeBitNodes() {
        for (JsonNode each : golden.get("formulas")) {
            Server server =
                    Objects.requireNonNull(SERVERS.get(each.get("server").asString()));
            Player person =
                    Objects.requireNonNull(PERSONS.get(each.get("person").asString()));
            Hacker hacker = new Hacker(
                    person,
                    bitNodes.hacking(each.get("bn").asInt(), 1),
                    person.skills().hacking());
            double security = server.hackDifficulty();
            check(each, "hackChance", Hacking.hackChance(server, security, hacker));
            check(each, "hackExp", Hacking.hackExp(server, hacker));
            check(each, "hackPercent", Hacking.hackPercent(server, security, hacker));
            check(each, "hackTime", Hacking.hackTime(server, security, hacker));
            check(each, "growTime", Hacking.growTime(server, security, hacker));
            check(each, "weakenTime", Hacking.weakenTime(server, security, hacker));
            checkWithCores(each, server, hacker, 1);
            checkWithCores(each, server, hacker, 4);
        }
    }

    private static void checkWithCores(JsonNode each, Server server, Hacker hacker, int cores) {
        double security = server.hackDifficulty();
        double money = server.moneyAvailable();
        double max = server.moneyMax();
        String end = "_c" + cores;
        check(each, "growPercent10" + end, Hacking.growPercent(server, security, 10, hacker, cores));
        check(each, "growAmount10" + end, Hacking.moneyAfterGrow(server, security, money, 10, hacker, cores));
        check(each, "growThreadsToMax" + end, Hacking.growThreads(server, security, money, max, hacker, cores));
        check(each, "growThreadsFromHalf" + end, Hacking.growThreads(server, security, max / 2, max, hacker, cores));
        check(each, "weakenEffect100" + end, Hacking.weakenEffect(100, cores, hacker.bitNode()));
        check(each, "growthAnalyze2" + end, Hacking.threadsForGrowth(server, security, 2, hacker, cores));
    }

    private static void check(JsonNode each, String name, double actual) {
        String what = each.get("bn") + " " + each.get("server") + " " + each.get("person") + " " + name;
        assertAgrees(what, actual, each.get(name));
    }

    @Test
    void growAgreesWithTheGame() {
        for (JsonNode each : golden.get("processGrow")) {
            JsonNode before = each.get("before");
            Server server = Persons.server(
                    true,
                    before.get("baseDifficulty").asDouble(),
                    before.get("hackDifficulty").asDouble(),
                    before.get("minDifficulty").asDouble(),
                    before.get("moneyAvailable").asDouble(),
                    before.get("moneyMax").asDouble(),
                    before.get("requiredHackingSkill").asInt(),
                    before.get("serverGrowth").asDouble());
            Player person = Objects.requireNonNull(PERSONS.get("mid"));
            Hacker hacker = new Hacker(person, BitNodeFactors.NEUTRAL, 250);
            Effect effect = Effects.grow(
                    server,
                    server.moneyAvailable(),
                    server.hackDifficulty(),
                    each.get("threads").asDouble(),
                    each.get("cores").asInt(),
                    hacker);
            String what = each.get("label").asString();
            assertAgrees(what + " money", effect.money(), each.get("moneyAfter"));
            assertAgrees(what + " security", effect.security(), each.get("difficultyAfter"));
        }
    }

    @Test
    void skillsAndExperienceAgreeWithTheGame() {
        for (JsonNode each : golden.get("skill")) {
            double mult = each.get("mult").asDouble();
            assertAgrees("skill", SkillFormulas.calculateSkill(each.get("exp").asDouble(), mult), each.get("level"));
        }
        for (JsonNode each : golden.get("exp")) {
            double mult = each.get("mult").asDouble();
            double exp = SkillFormulas.calculateExp(each.get("level").asDouble(), mult);
            assertAgrees("exp", exp, each.get("exp"));
            assertAgrees("round trip", SkillFormulas.calculateSkill(exp, mult), each.get("roundTrip"));
        }
    }

    @Test
    void intelligenceBonusAgreesWithTheGame() {
        for (JsonNode each : golden.get("intelligenceBonus")) {
            int intelligence = each.get("int").asInt();
            assertAgrees("weight 1", Hacking.intelligenceBonus(intelligence, 1), each.get("weight1"));
            assertAgrees("weight 2", Hacking.intelligenceBonus(intelligence, 2), each.get("weight2"));
        }
    }

    @Test
    void purchasedServersCostWhatTheGameAsks() {
        for (JsonNode each : golden.get("purchased")) {
            ServerCosts.PurchaseFactors factors =
                    bitNodes.purchases(each.get("bn").asInt(), 1);
            assertThat(ServerCosts.limit(factors)).isEqualTo(each.get("limit").asInt());
            assertThat(ServerCosts.maxRam(factors)).isEqualTo(each.get("maxRam").asDouble());
            each.get("cost").properties().forEach(cost -> {
                double ram = Double.parseDouble(cost.getKey());
                assertAgrees("ram " + ram, ServerCosts.purchase(ram, factors), cost.getValue());
            });
        }
    }

    @Test
    void homeUpgradesCostWhatTheGameAsks() {
        golden.get("homeRamUpgradeCost").properties().forEach(each -> {
            double ram = Double.parseDouble(each.getKey());
            assertAgrees("home " + ram, ServerCosts.homeRam(ram, 1), each.getValue());
        });
        golden.get("homeCoreCost").properties().forEach(each -> {
            int cores = Integer.parseInt(each.getKey());
            assertAgrees("core " + cores, ServerCosts.homeCore(cores), each.getValue());
        });
    }

    @Test
    void everyMultiplierOfEveryBitNodeAgreesWithTheGame() {
        JsonNode table = GoldenNumbers.read("bitnodes.json");
        table.get("relevant")
                .properties()
                .forEach(column -> column.getValue()
                        .properties()
                        .forEach(each -> assertAgrees(
                                column.getKey() + " in " + each.getKey(),
                                multiplier(Integer.parseInt(each.getKey()), 1, column.getKey()),
                                each.getValue())));
        table.get("bn12ByLevel")
                .properties()
                .forEach(level -> level.getValue()
                        .properties()
                        .forEach(each -> assertAgrees(
                                each.getKey() + " at level " + level.getKey(),
                                multiplier(12, Integer.parseInt(level.getKey()), each.getKey()),
                                each.getValue())));
    }

    private double multiplier(int number, int level, String name) {
        return Objects.requireNonNull(
                bitNodes.multipliers(number, level, GameVersion.V2).get(name), name);
    }

    @Test
    void version3HasNamesOfItsOwn() {
        Map<String, Double> v2 = bitNodes.multipliers(9, 1, GameVersion.V2);
        Map<String, Double> v3 = bitNodes.multipliers(9, 1, GameVersion.V3);

        assertThat(v3)
                .containsEntry("CloudServerLimit", v2.get("PurchasedServerLimit"))
                .containsEntry("FavorToDonateToFaction", v2.get("RepToDonateToFaction"))
                .containsEntry("DarknetMoneyMultiplier", 1.0)
                .doesNotContainKeys("PurchasedServerLimit", "RepToDonateToFaction")
                .hasSize(v2.size() + 1);
        assertThat(bitNodes.multipliers(14, 1, GameVersion.V3)).containsEntry("DefenseLevelMultiplier", 0.5);
        assertThat(v3).containsEntry("DefenseLevelMultiplier", v2.get("DefenseLevelMultiplier"));
    }
}
