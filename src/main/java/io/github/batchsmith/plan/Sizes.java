package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.List;

/**
 * Sizes of batches, told by the threads of each hack that take effect. Where a hack may use a part of its last thread, that
 * part is as large as whole threads of grow and weaken make good: with 2 threads of hack for which 2 of grow are needed, but
 * 1 would do for 1.8, the 1.8 may earn more.
 */
public final class Sizes {
    /** Threads of a hack up to which parts are tried: in larger batches rounding costs little. */
    public static final int MOST_DIVIDED = 20;

    /** Parts of a thread that are told apart, so that no size hinges on the last bit of an exponential. */
    private static final int PARTS = 1000;

    /** Where threads of grow and weaken are many, sizes are tried with so small a part of them fewer. */
    private static final int FINENESS = 64;

    private Sizes() {}

    /**
     * The sizes whose hacks take so many threads of RAM, the largest first: all threads, and where the recipe allows it each
     * largest part with which fewer threads of grow or weaken do, or, where those are many, about a {@link #FINENESS}th fewer.
     */
    public static List<Double> using(Recipe recipe, Server server, Hacker hacker, int threads) {
        List<Double> sizes = new ArrayList<>();
        sizes.add((double) threads);
        if (recipe.fractional() && threads >= 1 && threads <= MOST_DIVIDED) {
            double size = nextTried(recipe, server, hacker, threads);
            while (size > threads - 1) {
                sizes.add(size);
                size = nextTried(recipe, server, hacker, size);
            }
        }
        return sizes;
    }

    /** The sizes that take about one thread of RAM more or less than a size. */
    public static List<Double> near(Recipe recipe, Server server, Hacker hacker, double size) {
        List<Double> sizes = new ArrayList<>();
        int threads = (int) Math.min(Threads.MOST, Math.ceil(size));
        for (int other = Math.max(1, threads - 1); other <= threads + 1; other++) {
            if (other != threads || recipe.fractional()) {
                sizes.addAll(using(recipe, server, hacker, other));
            }
        }
        return sizes;
    }

    /**
     * What a size becomes at another level than that for which it was chosen: a part of a thread becomes the closest that
     * whole threads of grow and weaken make good now.
     */
    public static double fitted(Recipe recipe, Server server, Hacker hacker, double size) {
        if (!recipe.fractional() || size == Math.floor(size) || size > MOST_DIVIDED) {
            return size;
        }
        double helpers = helpers(recipe, server, hacker, size);
        int most = (int) Math.ceil(size) * PARTS;
        double larger = largest(recipe, server, hacker, helpers, partsIn(size), most);
        double smaller = below(recipe, server, hacker, size, helpers - 1);
        return larger - size <= size - smaller || smaller <= 0 ? larger : smaller;
    }

    /** The next size that is worth a try: with fewer threads of grow and weaken, one fewer or, where they are many, a small part. */
    private static double nextTried(Recipe recipe, Server server, Hacker hacker, double size) {
        double helpers = helpers(recipe, server, hacker, size);
        return below(recipe, server, hacker, size, helpers - Math.max(1, Math.floor(helpers / FINENESS)));
    }

    /** The largest size below a given one with which so many threads of grow and weaken do, or else the whole number below it. */
    private static double below(Recipe recipe, Server server, Hacker hacker, double size, double helpers) {
        int least = ((int) Math.ceil(size) - 1) * PARTS;
        return largest(recipe, server, hacker, helpers, least, partsIn(size));
    }

    /** The largest size between two, both told in parts, with which so many threads of grow and weaken do; or else the smaller of the two. */
    private static double largest(Recipe recipe, Server server, Hacker hacker, double helpers, int from, int to) {
        int enough = from;
        int tooFew = to + 1;
        while (tooFew - enough > 1) {
            int middle = (int) Math.floor((enough + tooFew) / 2.0);
            if (helpers(recipe, server, hacker, middle / (double) PARTS) <= helpers) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough / (double) PARTS;
    }

    private static int partsIn(double size) {
        return (int) Math.floor(size * PARTS + 0.5);
    }

    /** Threads of grow and weaken, on one core, that make good what batches of a size do: a sum of counts, each of which may be the largest. */
    static double helpers(Recipe recipe, Server server, Hacker hacker, double size) {
        double helpers = 0;
        for (Need need : Batches.batchNeeds(recipe, server, hacker, size)) {
            helpers += need.op() == Op.HACK ? 0 : need.oneCoreThreads();
        }
        return helpers;
    }
}
