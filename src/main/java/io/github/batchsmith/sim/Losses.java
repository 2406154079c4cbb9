package io.github.batchsmith.sim;

/**
 * Where the income went that no batcher can exceed, in dollars over a whole run. Together with what was earned, the losses
 * are the ceiling.
 *
 * @param levelDrift the level was lower than at the end: at first, and when operations were launched or sized
 * @param prep RAM that prepared the target, or waited for that
 * @param idleRam RAM in which one more operation of a batch had room
 * @param packing RAM in pieces too small for that
 * @param padding RAM held by operations that waited for their turn
 * @param unfinished RAM held by operations that had not landed at the end, and whose hack had not either
 * @param integerThreads threads beyond what was needed: counts rounded up, and the spec's margin
 * @param greed what it costs that a batch takes more than a tiny fraction of the money, and that operations run on hosts
 *     whose cores serve others better
 * @param failedHacks hacks that failed
 * @param desync hacks that met less money or more security than planned, grows and weakens whose hack never ran, and
 *     preparing once more
 */
public record Losses(
        double levelDrift,
        double prep,
        double idleRam,
        double packing,
        double padding,
        double unfinished,
        double integerThreads,
        double greed,
        double failedHacks,
        double desync) {
    /** All losses together. */
    public double total() {
        return levelDrift
                + prep
                + idleRam
                + packing
                + padding
                + unfinished
                + integerThreads
                + greed
                + failedHacks
                + desync;
    }
}
