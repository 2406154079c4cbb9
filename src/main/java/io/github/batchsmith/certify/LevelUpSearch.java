package io.github.batchsmith.certify;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.chaos.Fault;
import io.github.batchsmith.chaos.FaultKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Looks for the fewest level-ups that leave a target too little money. They come at once, when most hacks are in the air,
 * since each of those then takes more than its grow restores.
 */
final class LevelUpSearch {
    /** Seeds from which it is tried, since a hack that fails takes nothing. */
    private static final int SEEDS_TRIED = 20;

    private final Play play;
    private final String target;
    private final double leastShare;

    /**
     * A search with one target.
     *
     * @param leastShare part of its money that a grow is to leave it
     */
    LevelUpSearch(Play play, String target, double leastShare) {
        this.play = play;
        this.target = target;
        this.leastShare = leastShare;
    }

    /**
     * The fewest level-ups that were found to be too many; empty where not even the most are.
     *
     * @param sure level-ups that are never too many
     * @param most level-ups at most
     * @param atMillis when they come
     * @param untilMillis when all that is in the air then has landed
     */
    Optional<LevelUpExample> beyond(int sure, int most, double atMillis, double untilMillis) {
        Optional<LevelUpExample> found = LongStream.range(
                        play.conditions().seed(), play.conditions().seed() + SEEDS_TRIED)
                .filter(seed -> tried(0, seed, atMillis, untilMillis).isEmpty()) // luck alone may leave less, too
                .mapToObj(seed -> tried(most, seed, atMillis, untilMillis))
                .flatMap(Optional::stream)
                .findFirst();
        int borne = sure;
        while (found.isPresent() && found.get().levelUps() - borne > 1) {
            int between = (borne + found.get().levelUps()) / 2;
            Optional<LevelUpExample> nearer = tried(between, found.get().seed(), atMillis, untilMillis);
            if (nearer.isPresent()) {
                found = nearer;
            } else {
                borne = between;
            }
        }
        return found;
    }

    private Optional<LevelUpExample> tried(int levelUps, long seed, double atMillis, double untilMillis) {
        Chaos chaos = levelUps == 0
                ? Chaos.NONE
                : Chaos.of(List.of(new Fault(FaultKind.LEVEL_UPS, levelUps, levelUps, "", atMillis, 0)));
        Duration duration = Duration.ofMillis((long) Math.ceil(untilMillis));
        MoneyLog log = new MoneyLog(target, moneyMax(), atMillis, leastShare);
        play.disturbed(duration, seed, chaos, log);
        return log.isBroken()
                ? Optional.of(new LevelUpExample(levelUps, log.share(), seed, chaos.toString(), duration, log.steps()))
                : Optional.empty();
    }

    private double moneyMax() {
        return play.world().find(target).orElseThrow().server().moneyMax();
    }
}
