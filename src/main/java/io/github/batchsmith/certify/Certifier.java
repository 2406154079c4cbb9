package io.github.batchsmith.certify;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.sim.Conditions;
import io.github.batchsmith.sim.Controller;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.sim.Survey;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Works out what a schedule is sure to bear.
 *
 * <p>A lag of L means that a timer which is due at d fires at some moment of [d, d + L], and none before one that is due
 * earlier; of two that are due at once the one set first fires first. So does a browser, and so does the mock game.
 *
 * <p><b>Order.</b> A worker is told when to land, e, and begins in the instant of its launch, t, with the security and the
 * level by which its controller has just worked out the duration D, and only if e - D &gt;= t. It waits for e - D - t and
 * then for D, which the game freezes. So its timer is due at e whatever t was, and since timers fire by their due times,
 * operations land in the order of their e, for every L. A later level-up changes what lands, never when.
 *
 * <p><b>Security.</b> Each weaken is sized for all threads of the hacks and grows before it, whose effect on security no
 * level changes, so security is at its minimum again after each batch, for every level. In a batch hack is launched last:
 * what is dropped leaves no hack without its weaken.
 *
 * <p><b>Launches of a blast.</b> The controller launches when the last operation of the blast before has landed: at minimum
 * security, for every L.
 *
 * <p><b>Launches of a stream</b> with n operations, a gap g and a period P of at least n g. The controller wakes when the last
 * operation of a batch has landed, at minimum security, or on a timer P after it woke last. Where it finds security raised
 * it launches only if it last found it calm more than 2 P ago. Let it have been calm at c, and let it next find security
 * raised, at w. No batch has ended in between, so w is the firing of the timer that was due at c + P: w &lt;= c + P + L, and
 * with L &lt;= P it does not launch. What raised security fired before that timer, so it was due by c + P, and the last
 * operation of its batch is due by c + P + (n - 1) g &lt; c + 2 P. The next timer is due at w + P &gt;= c + 2 P: the batch
 * ends first, and the controller is calm again. With L = P + 1 the timer of c can fire at c + 2 P + 1 between a hack and its
 * weaken; two pauses bring that about, see {@link StreamLayout#breaking}. So the largest L is P, for as long as the
 * controller keeps to this period.
 *
 * <p><b>A fleet</b> sleeps for the shortest period of its targets, and a second at most: S. It also wakes when a batch of any
 * target has landed. Let a target have been found calm at c, last before w, and its security be raised at w by a batch whose
 * first operation is due at d and whose last is due at e = d + (n - 1) g. No batch of it has ended in between, so that batch
 * had begun to land at each waking after c, and at the first of these, which came no later than the timer that was due at c +
 * S: so d &lt;= c + S. The timer that woke the controller at w was due by e, since the last operation fires only after w. So w
 * &lt;= e + L &lt;= c + S + (n - 1) g + L, and it does not launch where L &lt;= 2 P - S - (n - 1) g. Where no other target
 * is touched, and P is no longer than a second, only its own timers wake it before e, the first of them by c + S + L and no
 * second one: L &lt;= 2 P - S = P. The least of these over all targets and batches is the lag of the fleet, for as long as it
 * keeps to these periods; it is at least g.
 *
 * <p><b>Money.</b> A level-up between the launch of a hack and its landing lets it take more than its grow restores. If each
 * of the m hacks in the air takes the share p' instead of p, the target keeps ((1 - p') / (1 - p))^m of its money at least.
 */
public final class Certifier {
    private static final double KEPT_SHARE = 0.95;
    private static final int MOST_LEVEL_UPS = 10_000;
    private static final int SEEDS_TRIED = 20;

    /** Pauses of a fleet that are tried. */
    private static final int ATTEMPTS = 40;

    private final Play play;
    private final BatcherSpec spec;

    private Certifier(Play play) {
        this.play = play;
        spec = play.spec();
    }

    /**
     * The certificate of a spec in a world; none where no batch is launched in the time given.
     *
     * @throws io.github.batchsmith.diagnostic.InvalidInputException if no server can be hacked, or the target cannot
     */
    public static Optional<Certificate> certify(BatcherSpec spec, World world, SimulationOptions options) {
        Controller controller = new Controller(spec, options.target(), options.controllerRamGb());
        return certify(List.of(controller), 0, world, options.conditions());
    }

    /**
     * The certificate of one of the controllers of a world, whose targets none of the others touches; none where it launches no
     * batch in the time given. When the others wake, launch and land does not matter to it: its own timers and landings alone
     * wake it.
     *
     * @param place which of them
     * @throws io.github.batchsmith.diagnostic.InvalidInputException if home has no room for all of them, or one finds nothing to
     *     hack
     */
    public static Optional<Certificate> certify(
            List<Controller> controllers, int place, World world, Conditions conditions) {
        List<Controller> settled = Simulator.settled(controllers, world, conditions);
        return new Certifier(new Play(settled, place, world, conditions)).certify();
    }

    private Optional<Certificate> certify() {
        List<List<Op>> words = Recipes.of(spec).stream().map(Recipe::word).toList();
        LayoutLog log = new LayoutLog(words.stream().mapToInt(List::size).max().orElse(1));
        FleetLayout layout = new FleetLayout(words.get(0));
        String target = play.calm(log.and(layout)).target();
        if (log.isEmpty()) {
            return Optional.empty();
        }
        if (spec.schedule() instanceof Schedule.Fleet) {
            return Optional.of(ofFleet(target, log, layout));
        }
        return Optional.of(
                Recipes.isStream(spec)
                        ? ofStream(target, log, words)
                        : certificate(target, false, 0, target, log, List.of()));
    }

    private Certificate certificate(
            String hacked,
            boolean bounded,
            double lagMillis,
            String target,
            LayoutLog log,
            List<Counterexample> beyond) {
        int levelUps = levelUps(target, log);
        LevelUpSearch search = new LevelUpSearch(play, target, KEPT_SHARE);
        return new Certificate(
                hacked,
                bounded,
                lagMillis,
                levelUps,
                beyond,
                levelUps == Certificate.ANY
                        ? List.of()
                        : search.beyond(levelUps, MOST_LEVEL_UPS, log.fullMillis() + 1, log.emptyMillis() + 1).stream()
                                .toList());
    }

    private Certificate ofFleet(String target, LayoutLog log, FleetLayout layout) {
        if (!Recipes.isStream(spec)) {
            return certificate("", false, 0, target, log, List.of());
        }
        List<Counterexample> beyond = layout.attempts().stream()
                .limit(ATTEMPTS)
                .flatMap(each -> breach(each.lagMillis(), each.chaos(), each.duration()).stream())
                .limit(1)
                .toList();
        return certificate("", true, Math.max(sureLagMillis(), layout.lagMillis()), target, log, beyond);
    }

    private Certificate ofStream(String target, LayoutLog log, List<List<Op>> words) {
        return log.stream(words)
                .map(layout -> certificate(target, true, layout.periodMillis(), target, log, counterexample(layout)))
                .orElseGet(() -> certificate(target, true, sureLagMillis(), target, log, List.of()));
    }

    /** The largest lag in ms that is borne in every world. */
    private double sureLagMillis() {
        return spec.gapsBorne() * Math.floor(spec.schedule().landingGap().toNanos() / 1e6);
    }

    /** A run that breaks with a lag of one ms more than a period; empty where every hack of it fails. */
    private List<Counterexample> counterexample(StreamLayout layout) {
        return breach(layout.periodMillis() + 1, layout.breaking(), layout.breakingWithin());
    }

    /** A run that breaks with these pauses, from one of the seeds tried. */
    private List<Counterexample> breach(double lagMillis, Chaos chaos, Duration duration) {
        long first = play.conditions().seed();
        for (long seed = first; seed < first + SEEDS_TRIED; seed++) {
            BreachLog log = new BreachLog();
            play.disturbed(duration, seed, chaos, log);
            if (log.isBroken()) {
                return List.of(new Counterexample(lagMillis, seed, chaos.toString(), duration, log.steps()));
            }
        }
        return List.of();
    }

    private int levelUps(String target, LayoutLog log) {
        Survey survey = Survey.of(spec, play.world());
        Server server = survey.servers().stream()
                .filter(each -> each.hostname().equals(target))
                .findFirst()
                .orElseThrow();
        double percent = percentAfter(0, server, survey.hacker());
        double share = log.largestShare();
        for (int levels = 1; levels <= MOST_LEVEL_UPS; levels++) {
            double more = Math.min(1, share * percentAfter(levels, server, survey.hacker()) / percent);
            if (StrictMath.pow((1 - more) / (1 - share), log.mostHacksInTheAir()) < KEPT_SHARE) {
                return levels - 1;
            }
        }
        return Certificate.ANY;
    }

    private static double percentAfter(int levels, Server server, Hacker hacker) {
        Hacker later = new Hacker(hacker.player(), hacker.bitNode(), hacker.level() + levels);
        return Hacking.hackPercent(server, server.minDifficulty(), later);
    }
}
