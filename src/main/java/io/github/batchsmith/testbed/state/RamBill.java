package io.github.batchsmith.testbed.state;

import io.github.batchsmith.game.RamCosts;
import java.util.HashSet;
import java.util.Set;

/** The RAM of one thread of a script: what is allocated, and what the functions that it has called so far need. */
public final class RamBill {
    private static final double ROUNDING_SLACK = 1.00000000000001;

    private Set<String> functions = Set.of();
    private double allocatedGb;
    private double neededGb;

    RamBill(double allocatedGb, double baseGb) {
        this.allocatedGb = allocatedGb;
        neededGb = baseGb;
    }

    /** What is reserved on the server. */
    public double allocatedGb() {
        return allocatedGb;
    }

    void allocate(double ramGb) {
        allocatedGb = ramGb;
    }

    /** What the functions that were called so far cost, and the script itself. */
    public double neededGb() {
        return neededGb;
    }

    /** Bills a function at its first call; false if that exceeds what is allocated. */
    public boolean bill(String function, double costGb, RamCosts costs) {
        if (costGb == 0 || functions.contains(function)) {
            return true;
        }
        functions = with(function);
        neededGb = Math.min(costs.maxCostGb(), neededGb + costGb);
        return neededGb <= allocatedGb * ROUNDING_SLACK;
    }

    /** Most scripts call one function that costs. */
    private Set<String> with(String function) {
        if (functions.isEmpty()) {
            return Set.of(function);
        }
        Set<String> all = functions.size() == 1 ? new HashSet<>(functions) : functions;
        all.add(function);
        return all;
    }
}
