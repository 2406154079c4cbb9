package io.github.batchsmith.plan;

import io.github.batchsmith.game.Op;
import java.util.List;

/**
 * How batches are made, as far as it does not change while a controller runs.
 *
 * @param word operations of a batch in landing order
 * @param gapMillis time between two landings in ms
 * @param growMargin fraction of grow threads added beyond the need, 0 for none
 * @param corePullGb how much less snug a host may fit, in GB, to have one core more for grow or weaken; 0 ignores cores
 * @param slackMillis time in ms between the launch of an operation and the moment it must start
 * @param padded whether weakens and grows are launched as early as the longest of them, as periodic batchers do
 * @param onAverage whether grows bring back what hacks take on average, see {@link Luck}, and not all that they would if
 *     none failed
 * @param fractional whether a hack may use a part of its last thread, see {@link Sizes}
 */
public record Recipe(
        List<Op> word,
        double gapMillis,
        double growMargin,
        double corePullGb,
        double slackMillis,
        boolean padded,
        boolean onAverage,
        boolean fractional) {
    public Recipe {
        word = List.copyOf(word);
    }
}
