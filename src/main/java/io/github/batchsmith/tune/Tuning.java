package io.github.batchsmith.tune;

import java.util.List;

/**
 * What was found for a world.
 *
 * @param outlooks every target, the one first that promises most
 * @param trials what was simulated, the highest income first
 * @param front those of them that no other beats in income, RAM, scripts and gap at once
 */
public record Tuning(List<Outlook> outlooks, List<Trial> trials, List<Trial> front) {
    public Tuning {
        outlooks = List.copyOf(outlooks);
        trials = List.copyOf(trials);
        front = List.copyOf(front);
    }

    /** The trial that earned most. */
    public Trial best() {
        return trials.get(0);
    }
}
