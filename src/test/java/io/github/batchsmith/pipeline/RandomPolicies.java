package io.github.batchsmith.pipeline;

import java.util.List;
import java.util.Random;

/** Policies that are put together by chance, each of them different from the words of the DSL. */
final class RandomPolicies {
    /** Methods that the policies use. */
    static final String MEMBERS = """
            private static int letters(String text) {
                int sum = 0;
                for (int i = 0; i < text.length(); i++) {
                    sum = 31 * sum + text.charAt(i);
                }
                return Math.abs(sum % 97);
            }

            private static double near(double wanted, double value) {
                return 1 / (1 + Math.abs(Math.log(value) - Math.log(wanted)));
            }
            """;

    private static final List<String> SCORES = List.of(
            "server.moneyMax() > %d000000 ? 0 : 1 / Hacking.weakenTime(server, server.hackDifficulty(), hacker)",
            "server.requiredHackingSkill() > 20 ? 0 : letters(server.hostname()) * Math.min(%d, hacker.level())",
            "server.minDifficulty() > 5 ? -1 : near(%d * 1e5, server.moneyMax())");
    private static final List<String> FRACTIONS = List.of(
            "0.001 * %d",
            "hacker.level() %% 2 == 0 ? 0.02 : 0.0005 * %d",
            "Math.max(0.01, Math.min(0.3, %d / (1 + server.minDifficulty() * 90)))");
    private static final List<String> HOSTS = List.of(
            "letters(server.hostname()) < 4 * %d",
            "server.maxRam() >= 32 && server.maxRam() < 16 * %d",
            "!server.hostname().contains(\"-\") || server.cpuCores() > 1 || %d < 0");
    private static final List<String> RANKS = List.of(
            "op == Op.WEAKEN ? -threads : landingMillis %% %d",
            "threads * (op == Op.GROW ? -1 : 1) + %d", "(threads + %d) %% 5");
    private static final List<String> LEVEL_UPS = List.of(
            "now.level() > before.level() + %d / 10 ? LevelUpReaction.RECALCULATE : LevelUpReaction.KEEP",
            "(now.level() - before.level()) * %d > 40 ? LevelUpReaction.RECALCULATE : LevelUpReaction.KEEP");

    private RandomPolicies() {}

    /** Calls on the builder of a definition. */
    static String chain(long seed) {
        Random random = new Random(seed);
        return ".schedule(" + any(random, List.of("jit()", "proto()", "shotgun()")) + ").batch("
                + any(random, List.of("HGW", "HWGW")) + ")"
                + "\n.targets(byScore((server, hacker) -> " + any(random, SCORES) + "))"
                + "\n.take(fraction((server, hacker) -> " + any(random, FRACTIONS) + "))"
                + "\n.ram(hosts(server -> " + any(random, HOSTS) + "))"
                + "\n.order((op, threads, landingMillis) -> " + any(random, RANKS) + ")"
                + "\n.onLevelUp((before, now) -> " + any(random, LEVEL_UPS) + ")"
                + "\n.onDesync((target, desyncs) -> desyncs < " + random.nextInt(2, 9)
                + " ? DesyncReaction.REPREP : DesyncReaction.HALT)";
    }

    private static String any(Random random, List<String> forms) {
        return forms.get(random.nextInt(forms.size())).formatted(random.nextInt(12, 24));
    }
}
