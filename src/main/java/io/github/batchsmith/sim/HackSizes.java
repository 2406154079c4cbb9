package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Need;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Streams;
import java.util.List;

/**
 * How many threads of the hacks of a stream take effect; worked out once for equal hacks, since that takes long. Two sizes are
 * kept, because the grows before the hacks are mostly on hosts with one core and now and then where there are more.
 */
final class HackSizes {
    private final Recipe recipe;
    private final Size[] last;
    private final Size[] former;

    HackSizes(Recipe recipe) {
        this.recipe = recipe;
        last = new Size[recipe.word().size()];
        for (int row = 0; row < last.length; row++) {
            int grow = Streams.growAfter(recipe, row);
            last[row] = new Size(grow, Streams.hacksBefore(recipe, grow), List.of(), 0, 0, 0, 0);
        }
        former = last.clone();
    }

    /**
     * Threads of a hack, not always whole, whose take the grow after it restores that was launched before.
     *
     * @param grow the row of the first grow after its row
     * @param sharing how many hacks that grow makes up for
     * @param needs what the operations of its batch must achieve
     * @param level of the hacker at its landing
     */
    private record Size(
            int grow, int sharing, List<Need> needs, int growThreads, int growCores, int level, double threads) {
        @SuppressWarnings("ReferenceEquality") // batches sized together share their needs
        boolean isOf(StreamBatch batch, int level) {
            return needs == batch.needs()
                    && growThreads == batch.growThreads(grow)
                    && growCores == batch.growCores(grow)
                    && this.level == level;
        }
    }

    /**
     * Threads of the hack in a row of a batch.
     *
     * @param ahead who hacks when it lands
     */
    double threads(StreamBatch batch, int row, Server server, Hacker ahead) {
        if (!last[row].isOf(batch, ahead.level())) {
            Size known = former[row];
            former[row] = last[row];
            last[row] = known.isOf(batch, ahead.level()) ? known : sized(batch, row, server, ahead);
        }
        return last[row].threads();
    }

    private Size sized(StreamBatch batch, int row, Server server, Hacker ahead) {
        int grow = last[row].grow();
        int sharing = last[row].sharing();
        int growThreads = batch.growThreads(grow);
        int growCores = batch.growCores(grow);
        double threads = Streams.restorableHackThreads(
                recipe, batch.need(row), batch.need(grow), growThreads, growCores, sharing, server, ahead);
        return new Size(grow, sharing, batch.needs(), growThreads, growCores, ahead.level(), threads);
    }
}
