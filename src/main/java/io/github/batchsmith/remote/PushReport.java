package io.github.batchsmith.remote;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a push came to.
 *
 * @param plan what it changed
 * @param ramDifferences scripts whose RAM the game counts otherwise
 * @param kept files that should have gone, with the game's reasons for keeping them
 */
public record PushReport(PushPlan plan, List<RamDifference> ramDifferences, Map<String, String> kept) {
    public PushReport {
        ramDifferences = List.copyOf(ramDifferences);
        kept = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
    }
}
