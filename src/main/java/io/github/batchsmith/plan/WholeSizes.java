package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.List;

/** What is left of {@link Sizes} where hacks use whole threads only: stands in for it in scripts that never use a part. */
public final class WholeSizes {
    private WholeSizes() {}

    /** The one size whose hacks take so many threads of RAM. */
    public static List<Double> usingWhole(Recipe recipe, Server server, Hacker hacker, int threads) {
        List<Double> sizes = new ArrayList<>();
        sizes.add((double) threads);
        return sizes;
    }

    /** The sizes that take one thread of RAM more or less than a size. */
    public static List<Double> nearWhole(Recipe recipe, Server server, Hacker hacker, double size) {
        List<Double> sizes = new ArrayList<>();
        if (size > 1) {
            sizes.add(size - 1);
        }
        sizes.add(size + 1);
        return sizes;
    }
}
