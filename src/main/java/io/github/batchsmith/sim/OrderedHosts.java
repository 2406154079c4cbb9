package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Packing;
import io.github.batchsmith.plan.Recipe;
import java.util.List;

/**
 * Hosts that streams may use, as each operation of a recipe would rather fill them.
 *
 * @param orders for each operation the hosts, as their places, in the order in which it takes them
 */
record OrderedHosts(Recipe recipe, List<Host> hosts, List<List<Integer>> orders) {
    static OrderedHosts of(Recipe recipe, List<Host> hosts) {
        return new OrderedHosts(recipe, hosts, Packing.hostOrders(recipe, hosts));
    }

    /** Whether these are the same servers in the same places, whatever their RAM. */
    boolean areNamedLike(List<Host> others) {
        if (hosts.size() != others.size()) {
            return false;
        }
        for (int place = 0; place < hosts.size(); place++) {
            if (!hosts.get(place).hostname().equals(others.get(place).hostname())) {
                return false;
            }
        }
        return true;
    }
}
