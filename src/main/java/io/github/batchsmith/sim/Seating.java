package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Host;
import java.util.List;

/** On which hosts the jobs of a stream are that are under way, by operation. */
final class Seating {
    private final SimGame game;
    private final double[][] onServers;
    private double[][] onHosts;
    private int[] places;

    /** Nothing under way, of so many operations. */
    Seating(SimGame game, int rows) {
        this.game = game;
        int servers = game.survey().size();
        onServers = new double[rows][servers];
        onHosts = new double[rows][0];
        places = new int[servers];
    }

    /** Counts by these hosts from now on. */
    void countBy(List<Host> hosts) {
        places = new int[places.length];
        for (int row = 0; row < onHosts.length; row++) {
            onHosts[row] = new double[hosts.size() + 1];
        }
        for (int place = 0; place < hosts.size(); place++) {
            int number = game.server(hosts.get(place).hostname()).number();
            places[number] = place + 1;
            for (int row = 0; row < onHosts.length; row++) {
                onHosts[row][place] = onServers[row][number];
            }
        }
    }

    /** A job of the operation in that row begins or ends on a host. */
    void change(int row, SimServer host, int by) {
        onServers[row][host.number()] += by;
        int place = places[host.number()];
        if (place > 0) {
            onHosts[row][place - 1] += by;
        }
    }

    /** How many jobs of an operation are on each host, by place. */
    double[] of(int row) {
        return onHosts[row];
    }
}
