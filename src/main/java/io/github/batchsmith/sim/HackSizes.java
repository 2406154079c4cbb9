package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Need;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Streams;
import java.util.Arrays;
import java.util.List;

/**
 * How many threads of the hacks of a stream take effect; worked out once for equal hacks, since that takes long. They differ by
 * the host of the grow after them, which has more threads or more cores on some than on others.
 */
final class HackSizes {
    private static final int MOST = 16;

    private final Recipe recipe;

    /** For each row the first grow after it. */
    private final int[] grows;

    /** For each row how many hacks that grow makes up for. */
    private final int[] sharing;

    /** For each row what is known, each in the slot of its kind: a newer one of the same slot takes its place. */
    private final Size[][] known;

    HackSizes(Recipe recipe) {
        this.recipe = recipe;
        int rows = recipe.word().size();
        grows = new int[rows];
        sharing = new int[rows];
        known = new Size[rows][MOST];
        for (int row = 0; row < rows; row++) {
            grows[row] = Streams.growAfter(recipe, row);
            sharing[row] = Streams.hacksBefore(recipe, grows[row]);
            Arrays.fill(known[row], Size.NONE);
        }
    }

    /**
     * Threads of a hack, not always whole, whose take the grow after it restores that was launched before.
     *
     * @param needs what the operations of its batch must achieve
     * @param level of the hacker at its landing
     */
    private record Size(List<Need> needs, int growThreads, int growCores, int level, double threads) {
        static final Size NONE = new Size(List.of(), 0, 0, 0, 0);

        boolean isOf(StreamBatch batch, int grow, int level) {
            return growThreads == batch.growThreads(grow)
                    && growCores == batch.growCores(grow)
                    && this.level == level
                    && needs.equals(batch.needs());
        }

        /** The same with equal needs, which batches sized together share: so the next of them is known at a glance. */
        Size with(List<Need> shared) {
            return new Size(shared, growThreads, growCores, level, threads);
        }
    }

    /**
     * Threads of the hack in a row of a batch.
     *
     * @param ahead who hacks when it lands
     */
    double threads(StreamBatch batch, int row, Server server, Hacker ahead) {
        Size[] sizes = known[row];
        int grow = grows[row];
        int slot = Slots.of(batch.growThreads(grow) * 31 + batch.growCores(grow), MOST);
        if (!sizes[slot].isOf(batch, grow, ahead.level())) {
            sizes[slot] = sized(batch, row, server, ahead);
        } else if (sizes[slot].needs() != batch.needs()) {
            sizes[slot] = sizes[slot].with(batch.needs());
        }
        return sizes[slot].threads();
    }

    private Size sized(StreamBatch batch, int row, Server server, Hacker ahead) {
        int grow = grows[row];
        int growThreads = batch.growThreads(grow);
        int growCores = batch.growCores(grow);
        double threads = Streams.restorableHackThreads(
                recipe, batch.need(row), batch.need(grow), growThreads, growCores, sharing[row], server, ahead);
        return new Size(batch.needs(), growThreads, growCores, ahead.level(), threads);
    }
}
