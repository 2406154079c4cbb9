package io.github.batchsmith.game;

import static io.github.batchsmith.game.GoldenNumbers.assertAgrees;
import static io.github.batchsmith.game.GoldenNumbers.caseName;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The 500 random cases of {@code ns.formulas} that the game was asked. */
class RecordedFormulasTest {
    private final JsonNode cases = GoldenNumbers.read("formulas.json");

    @Test
    void hackingFormulasAgreeWithTheGame() {
        assertThat(cases).hasSize(500);
        for (int i = 0; i < cases.size(); i++) {
            JsonNode each = cases.get(i);
            Server server = server(each.get("server"));
            Hacker hacker = hacker(each.get("player"));
            double security = server.hackDifficulty();
            int cores = each.get("cores").asInt();
            double threads = each.get("threads").asDouble();
            JsonNode expected = each.get("expect");
            check(i, "hackChance", Hacking.hackChance(server, security, hacker), expected);
            check(i, "hackExp", Hacking.hackExp(server, hacker), expected);
            check(i, "hackPercent", Hacking.hackPercent(server, security, hacker), expected);
            check(i, "growPercent", Hacking.growPercent(server, security, threads, hacker, cores), expected);
            double money = server.moneyAvailable();
            double target = each.get("targetMoney").asDouble();
            check(i, "growThreads", Hacking.growThreads(server, security, money, target, hacker, cores), expected);
            check(i, "growAmount", Hacking.moneyAfterGrow(server, security, money, threads, hacker, cores), expected);
            check(i, "hackTime", Hacking.hackTime(server, security, hacker), expected);
            check(i, "growTime", Hacking.growTime(server, security, hacker), expected);
            check(i, "weakenTime", Hacking.weakenTime(server, security, hacker), expected);
        }
    }

    @Test
    void skillFormulasAgreeWithTheGame() {
        for (int i = 0; i < cases.size(); i++) {
            JsonNode skill = cases.get(i).get("skill");
            double mult = skill.get("mult").asDouble();
            check(
                    i,
                    "calculateSkill",
                    SkillFormulas.calculateSkill(skill.get("exp").asDouble(), mult),
                    skill);
            check(
                    i,
                    "calculateExp",
                    SkillFormulas.calculateExp(skill.get("level").asDouble(), mult),
                    skill);
        }
    }

    private static void check(int index, String function, double actual, JsonNode expected) {
        assertAgrees(caseName(index, function), actual, expected.get(function));
    }

    private static Server server(JsonNode node) {
        return Persons.server(
                node.get("hasAdminRights").asBoolean(),
                node.get("baseDifficulty").asDouble(),
                node.get("hackDifficulty").asDouble(),
                node.get("minDifficulty").asDouble(),
                node.get("moneyAvailable").asDouble(),
                node.get("moneyMax").asDouble(),
                node.get("requiredHackingSkill").asInt(),
                node.get("serverGrowth").asDouble());
    }

    private static Hacker hacker(JsonNode node) {
        JsonNode mults = node.get("mults");
        int level = node.get("hacking").asInt();
        Player player = Persons.player(
                level,
                node.get("intelligence").asInt(),
                mults.get("hacking").asDouble(),
                mults.get("hacking_chance").asDouble(),
                mults.get("hacking_speed").asDouble(),
                mults.get("hacking_money").asDouble(),
                mults.get("hacking_grow").asDouble(),
                mults.get("hacking_exp").asDouble());
        return new Hacker(player, BitNodeFactors.NEUTRAL, level);
    }
}
