package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.plan.Fleets;
import io.github.batchsmith.plan.RankedTarget;
import java.util.List;

/** Whose turn it is among targets of which one is hit while the others are prepared. */
final class Turns {
    private String hit = "";
    private int sinceLevel;

    /** Those of the targets that get RAM now: the one whose turn it is, and those that are not ready. */
    List<RankedTarget> take(List<RankedTarget> targets, Hacker hacker) {
        int place = Fleets.turnOf(targets, hit, hacker.level() > sinceLevel);
        if (place >= 0 && !name(targets.get(place)).equals(hit)) {
            hit = name(targets.get(place));
            sinceLevel = hacker.level();
        }
        return targets.stream()
                .filter(each -> !each.ready() || name(each).equals(hit))
                .toList();
    }

    private static String name(RankedTarget target) {
        return target.server().hostname();
    }
}
