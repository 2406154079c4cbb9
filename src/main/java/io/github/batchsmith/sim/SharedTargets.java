package io.github.batchsmith.sim;

import io.github.batchsmith.game.Landing;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Notes which controllers of a game work on the same target, where each spoils what the others reckon with. */
public final class SharedTargets implements SimulationListener {
    private final Map<String, Set<Integer>> workers = new TreeMap<>();

    @Override
    public void landed(Landing landing, Launch launch) {
        workers.computeIfAbsent(landing.target(), any -> new TreeSet<>()).add(launch.controller());
    }

    /** The places of the controllers on each target that has several, by target. */
    public Map<String, Set<Integer>> found() {
        Map<String, Set<Integer>> shared = new TreeMap<>(workers);
        shared.values().removeIf(each -> each.size() < 2);
        return shared;
    }
}
