package io.github.batchsmith.certify;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.sim.Conditions;
import io.github.batchsmith.sim.Controller;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.sim.Survey;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
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
 * level changes, so security is at its minimum again after each batch, for every level. In a batch weakens are launched first and
 * hacks last: what is dropped leaves neither hack nor grow without its weaken.
 *
 * <p><b>Launches of a blast.</b> The controller launches when the last operation of the blast before has landed: at minimum
 * security, for every L.
 *
 * <p><b>Launches of a stream.</b> Let the operations of the next batch be due from d to e, and the batch after it a period P
 * later. A controller that finds security raised does not launch between d and e + P. Let security be raised at w. All earlier
 * batches have ended, so an operation of this one has fired, and d has come; its last, a weaken that was launched before what
 * it makes good, has not, or security would be at its minimum. So the timer that woke the controller at w was due by e, and
 * fired by e + L: with L &lt;= P it does not launch, whatever was dropped before and whichever other targets it looks after. If
 * it has but one target, only its own timer can wake it then: that was set after the weaken was launched, fires after it where
 * both are due at once, and so was due by e - 1, so that L &lt;= P + 1 will do. With one ms more there is a counterexample, see
 * {@link Attempt}. A batch on another target of a fleet may end at e, too, by a weaken that was launched first: then P + 1
 * breaks it, and P + 2 wherever the controller's own timer can run until e - 1. The lag of a fleet is the least of its
 * targets', for as long as their batches follow each other no closer.
 *
 * <p><b>Money.</b> A level-up between the launch of a hack and its landing lets it take more than its grow restores. If each
 * of the m hacks in the air takes the share p' instead of p, the target keeps ((1 - p') / (1 - p))^m of its money at least.
 */
public final class Certifier {
    private static final double KEPT_SHARE = 0.95;
    private static final int MOST_LEVEL_UPS = 10_000;

    /** Ways to break a stream that are tried, and how often in all, since a hack that fails raises nothing. */
    private static final int ATTEMPTS = 10;

    private static final int TRIES = 30;

    /** Time in ms after which a fleet wakes even where no batch is due. */
    private static final double LONGEST_SLEEP_MILLIS = 1000;

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
        boolean ofSeveral = spec.schedule() instanceof Schedule.Fleet;
        LayoutLog log = new LayoutLog();
        StreamLayout layout = new StreamLayout(ofSeveral ? LONGEST_SLEEP_MILLIS : Double.POSITIVE_INFINITY);
        String target = play.calm(log.and(layout)).target();
        if (log.isEmpty()) {
            return Optional.empty();
        }
        int levelUps = levelUps(target, log);
        return Optional.of(new Certificate(
                ofSeveral ? "" : target,
                layout.lags(),
                levelUps,
                beyond(layout.attempts(ATTEMPTS)),
                beyondLevelUps(levelUps, target, log)));
    }

    private List<LevelUpExample> beyondLevelUps(int levelUps, String target, LayoutLog log) {
        return levelUps == Certificate.ANY
                ? List.of()
                : new LevelUpSearch(play, target, KEPT_SHARE)
                        .beyond(levelUps, MOST_LEVEL_UPS, log.fullMillis() + 1, log.emptyMillis() + 1).stream()
                                .toList();
    }

    /** A run that breaks, from one of the seeds tried; empty where every hack of it fails. */
    private List<Counterexample> beyond(List<Attempt> attempts) {
        long first = play.conditions().seed();
        for (long tried = 0; tried < (attempts.isEmpty() ? 0 : TRIES); tried++) {
            Attempt attempt = attempts.get((int) (tried % attempts.size()));
            Optional<Counterexample> found = breach(attempt, first + tried / attempts.size());
            if (found.isPresent()) {
                return found.stream().toList();
            }
        }
        return List.of();
    }

    private Optional<Counterexample> breach(Attempt attempt, long seed) {
        BreachLog log = new BreachLog(attempt);
        Chaos chaos = attempt.chaos();
        play.disturbed(attempt.duration(), seed, chaos, log);
        return log.isBroken()
                ? Optional.of(new Counterexample(
                        attempt.target(), attempt.lagMillis(), seed, chaos.toString(), attempt.duration(), log.steps()))
                : Optional.empty();
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
