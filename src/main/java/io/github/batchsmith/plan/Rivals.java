package io.github.batchsmith.plan;

/**
 * What the stream of a fleet's target has to compete with.
 *
 * @param nextIncome what the next target would make of all RAM, in dollars a second
 * @param leastIncome what the stream must make at least, in dollars a second
 * @param totalGb all RAM in GB that the fleet may use
 */
record Rivals(double nextIncome, double leastIncome, double totalGb) {
    /** What the next target would make, in dollars a second, of so much RAM in GB or so many workers, whichever is more. */
    static double costPerSecond(Rivals rivals, double ramGb, double workers) {
        return rivals.nextIncome() * Math.max(ramGb / rivals.totalGb(), workers / Flows.MOST_WORKERS);
    }
}
