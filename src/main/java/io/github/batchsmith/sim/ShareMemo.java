package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.plan.Fleets;
import io.github.batchsmith.plan.Flow;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.RankedTarget;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Streams;
import io.github.batchsmith.plan.TargetShare;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a fleet shared its RAM out last: a minute later the same mostly comes out, since of time, experience and the targets'
 * state it hinges on little more than the level.
 */
final class ShareMemo {
    private @Nullable Question last;
    private List<TargetShare> shares = List.of();

    /**
     * What the shares of targets hinge on that are all ready.
     *
     * @param level level of the hacker, whose experience matters in the levels at the landings only
     */
    private record Question(
            Recipe recipe, int leeway, int level, List<Host> hosts, int workersElsewhere, List<Claim> claims) {}

    /**
     * What a target's share hinges on.
     *
     * @param levelThen level at the landing of batches that are opened now
     * @param openMillis time in ms since it was opened; without end where all its workers are under way that ever are at once
     */
    private record Claim(
            String hostname, boolean ready, double hackThreads, double aloneIncome, int levelThen, double openMillis) {
        static Claim of(RankedTarget target, Recipe recipe, Hacker hacker, Flow flow) {
            int levelThen = Streams.hackerAtLanding(recipe, target.server(), hacker, target.expPerMilli())
                    .level();
            return new Claim(
                    target.server().hostname(),
                    target.ready(),
                    target.hackThreads(),
                    target.aloneIncome(),
                    levelThen,
                    isFilled(target, recipe, hacker, flow) ? Double.POSITIVE_INFINITY : target.openMillis());
        }

        /** Whether a stream was open for longer than any of its workers takes. */
        private static boolean isFilled(RankedTarget target, Recipe recipe, Hacker hacker, Flow flow) {
            double[] leads = Streams.leadMillis(recipe, target.server(), hacker, flow.gapMillis());
            return Streams.batchLead(leads, 0) + 1 <= target.openMillis();
        }
    }

    /** The same as {@link Fleets#shareOut} gives. */
    List<TargetShare> shareOut(
            Recipe recipe,
            List<RankedTarget> ranked,
            int leeway,
            Hacker hacker,
            List<Host> hosts,
            double[] freeGb,
            int workersElsewhere) {
        boolean asked = last != null
                && ranked.size() == shares.size()
                && last.equals(question(recipe, ranked, leeway, hacker, hosts, workersElsewhere));
        if (!asked) {
            shares = Fleets.shareOut(recipe, ranked, leeway, hacker, hosts, freeGb.clone(), workersElsewhere);
            boolean repeatable = ranked.stream().allMatch(RankedTarget::ready) && earns();
            last = repeatable ? question(recipe, ranked, leeway, hacker, hosts, workersElsewhere) : null;
        }
        return shares;
    }

    /** Whether any share makes something: else there are jobs to train, which hinge on what is free now. */
    private boolean earns() {
        return shares.stream().anyMatch(each -> each.incomePerSecond() > 0);
    }

    /** The question, as far as it matters with the answer that was given last. */
    private Question question(
            Recipe recipe,
            List<RankedTarget> ranked,
            int leeway,
            Hacker hacker,
            List<Host> hosts,
            int workersElsewhere) {
        List<Claim> claims = IntStream.range(0, ranked.size())
                .mapToObj(place -> Claim.of(
                        ranked.get(place), recipe, hacker, shares.get(place).flow()))
                .toList();
        return new Question(recipe, leeway, hacker.level(), hosts, workersElsewhere, claims);
    }
}
