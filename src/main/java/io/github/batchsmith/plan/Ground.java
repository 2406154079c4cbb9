package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import java.util.List;

/**
 * What a stream stands on.
 *
 * @param recipe how its batches are made
 * @param hosts the hosts with the RAM that it may use
 * @param orders for each operation the hosts in the order in which it fills them
 */
record Ground(Recipe recipe, Server server, Hacker hacker, List<Host> hosts, List<List<Integer>> orders) {}
