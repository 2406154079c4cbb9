package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.List;

/**
 * What a stream stands on.
 *
 * @param recipe how its batches are made
 * @param hosts the hosts with the RAM that it may use
 * @param orders for each operation the hosts in the order in which it fills them
 * @param pools the hosts, those with equally many cores as one, that of the first host first
 * @param poolOf for each host the place of its pool
 */
record Ground(
        Recipe recipe,
        Server server,
        Hacker hacker,
        List<Host> hosts,
        List<List<Integer>> orders,
        List<Host> pools,
        List<Integer> poolOf) {
    static Ground of(Recipe recipe, Server server, Hacker hacker, List<Host> hosts, List<List<Integer>> orders) {
        List<Host> pools = Ceiling.pooled(hosts);
        List<Integer> poolOf = new ArrayList<>();
        for (Host host : hosts) {
            poolOf.add(Threads.firstWithCores(pools, host.cores()));
        }
        return new Ground(recipe, server, hacker, hosts, orders, pools, poolOf);
    }
}
