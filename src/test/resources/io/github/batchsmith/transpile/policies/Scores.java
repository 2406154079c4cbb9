import static io.github.batchsmith.dsl.Dsl.*;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.BatcherDefinition;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.policy.DesyncReaction;
import io.github.batchsmith.policy.LevelUpReaction;
import io.github.batchsmith.policy.TargetScore;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.Map;

/** Policies as lambdas, methods and constants, with all that they may use. */
public final class Scores implements BatcherDefinition {
    private static final double[] WEIGHTS = {0.5, 0.25, 2};

    /** Fractions by the size of the target. */
    private static final Map<String, Double> FRACTIONS = Map.of("small", 0.5, "large", 0.05);

    private record Rating(double chance, double millis) {
        /** Chance for each second. */
        double perSecond() {
            return 1000 * chance / Math.max(1, millis);
        }
    }

    private enum Size {
        SMALL,
        LARGE
    }

    @Override
    public BatcherSpec define() {
        TargetScore score = (server, hacker) -> {
            Rating rating = rate(server, hacker);
            double sum = 0;
            for (double weight : WEIGHTS) {
                sum += weight * rating.perSecond();
            }
            return server.moneyMax() * sum;
        };
        return Batcher.named("scores")
                .schedule(proto())
                .batch(HGW)
                .targets(byScore(score))
                .take(fraction(Scores::some))
                .ram(hosts(server -> server.maxRam() >= 16 && !List.of("CSEC", "pserv-1").contains(server.hostname())))
                .order((op, threads, landingMillis) -> switch (op) {
                    case HACK -> -threads;
                    case GROW -> landingMillis % 7;
                    default -> 0;
                })
                .onLevelUp((before, now) -> now.level() - before.level() > 5
                        ? LevelUpReaction.RECALCULATE
                        : LevelUpReaction.KEEP)
                .onDesync((target, desyncs) -> {
                    if (target.hostname().startsWith("pserv")) {
                        return DesyncReaction.HALT;
                    }
                    return desyncs % 2 == 0 ? DesyncReaction.REPREP : DesyncReaction.HALT;
                })
                .build();
    }

    private static Rating rate(Server server, Hacker hacker) {
        return new Rating(
                Hacking.hackChance(server, server.minDifficulty(), hacker),
                Hacking.weakenTime(server, server.minDifficulty(), hacker));
    }

    private static double some(Server server, Hacker hacker) {
        Size size = server.moneyMax() < 5e11 ? Size.SMALL : Size.LARGE;
        return FRACTIONS.getOrDefault(size.name().toLowerCase(), 0.1)
                * (hacker.player().money() > 1e11 ? 1 : 0.5);
    }
}
