package io.github.batchsmith.transpile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Random numbers in ranges that are sensible for what they are called, with a share of extremes and of numbers that were drawn
 * before, since comparisons go wrong where both sides are equal.
 */
final class RandomNumbers {
    private static final double[] ANY = {0, 1000};

    /** Ranges by the part of a name that tells them, the first that is found; the upper bound is exclusive. */
    private static final Map<String, double[]> RANGES = ranges();

    private final SplittableRandom random;

    /** The part of each name that tells its range. */
    private final Map<String, String> parts = new HashMap<>();

    /** The numbers so far, by the part of their names that told their range. */
    private final Map<String, List<Double>> drawn = new HashMap<>();

    RandomNumbers(SplittableRandom random) {
        this.random = random;
    }

    private static Map<String, double[]> ranges() {
        Map<String, double[]> ranges = new LinkedHashMap<>();
        ranges.put("hacking_chance", new double[] {0.5, 1.5});
        ranges.put("hacking_", new double[] {0.5, 8});
        ranges.put("mult", new double[] {0.5, 8});
        ranges.put("factor", new double[] {0.1, 2});
        ranges.put("expgain", new double[] {0.1, 2});
        ranges.put("expper", new double[] {0, 100});
        ranges.put("script", new double[] {0.1, 2});
        ranges.put("rate", new double[] {0.1, 2});
        ranges.put("growth", new double[] {0, 100});
        ranges.put("cores", new double[] {1, 9});
        ranges.put("intelligence", new double[] {0, 300});
        ranges.put("hackthreads", new double[] {0, 200});
        ranges.put("threads", new double[] {0, 5000});
        ranges.put("security", new double[] {1, 101});
        ranges.put("mindifficulty", new double[] {1, 34});
        ranges.put("difficulty", new double[] {1, 101});
        ranges.put("exp", new double[] {0, 1e9});
        ranges.put("level", new double[] {500, 5000});
        ranges.put("skill", new double[] {1, 500});
        ranges.put("hacking", new double[] {0.5, 8});
        ranges.put("fraction", new double[] {0, 1});
        ranges.put("greed", new double[] {0, 1});
        ranges.put("take", new double[] {0, 1});
        ranges.put("kept", new double[] {0, 1.2});
        ranges.put("part", new double[] {0, 1});
        ranges.put("chance", new double[] {0, 1});
        ranges.put("margin", new double[] {0, 0.5});
        ranges.put("weight", new double[] {0.25, 4});
        ranges.put("limit", new double[] {0, 8});
        ranges.put("hacks", new double[] {0, 5});
        ranges.put("sharing", new double[] {0, 5});
        ranges.put("depth", new double[] {0, 200});
        ranges.put("gap", new double[] {0, 200});
        ranges.put("slack", new double[] {0, 500});
        ranges.put("lead", new double[] {0, 600_000});
        ranges.put("freegb", new double[] {0, 2048});
        ranges.put("freeram", new double[] {0, 1024});
        ranges.put("flight", new double[] {1000, 600_000});
        ranges.put("ram", new double[] {0, 4096});
        ranges.put("millis", new double[] {0, 600_000});
        ranges.put("leastmoney", new double[] {0, 1});
        ranges.put("money", new double[] {0, 1e12});
        ranges.put("income", new double[] {0, 1e9});
        ranges.put("row", new double[] {0, 6});
        return ranges;
    }

    /** Knows no numbers any more that were drawn before. */
    void forget() {
        drawn.clear();
    }

    /** A number for something of that name. */
    double next(String name) {
        String part = parts.computeIfAbsent(name, RandomNumbers::part);
        List<Double> before = drawn.computeIfAbsent(part, unknown -> new ArrayList<>());
        double number = !before.isEmpty() && random.nextInt(8) == 0
                ? before.get(random.nextInt(before.size()))
                : next(RANGES.getOrDefault(part, ANY));
        before.add(number);
        return number;
    }

    private static String part(String name) {
        return RANGES.keySet().stream()
                .filter(part -> name.toLowerCase(Locale.ROOT).contains(part))
                .findFirst()
                .orElse("");
    }

    private double next(double[] range) {
        return switch (random.nextInt(20)) {
            case 0 -> range[0];
            case 1 -> Math.floor(range[1]);
            case 2, 3 -> Math.max(range[0], Math.floor(random.nextDouble(range[0], range[1])));
            case 4, 5, 6, 7 -> range[0] + (range[1] - range[0]) * Math.pow(random.nextDouble(), 8);
            default -> random.nextDouble(range[0], range[1]);
        };
    }
}
