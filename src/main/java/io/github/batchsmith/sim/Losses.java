package io.github.batchsmith.sim;

/**
 * Where the income went that no batcher can exceed, in dollars over a whole run. Together with what was earned, the losses
 * are the ceiling.
 *
 * <p>None is below 0 but {@code ahead}, which is none above 0: every second of a GB is posted once, by the price of the
 * {@link io.github.batchsmith.plan.Ceiling}, and no operation is worth more than its RAM, as long as what hacks take is brought
 * back. What they took and nobody brought back by the end is a gain.
 *
 * @param levelDrift the level was lower than at the end: at first, and when operations were launched or sized
 * @param prep RAM that prepared the target, or waited for that
 * @param idleRam RAM in which one more operation of a batch had room
 * @param packing RAM in pieces too small for that
 * @param padding RAM held by operations that waited for their turn
 * @param unfinished RAM held by operations that had not landed at the end, beyond what brings back what landed hacks took
 * @param integerThreads threads beyond what was needed: counts rounded up, and the spec's margin
 * @param greed what it costs that a batch takes more than a tiny fraction of the money, and that operations run on hosts
 *     whose cores serve others better
 * @param failedHacks hacks that failed, grows and weakens that were then not needed, and hacks that met less money because
 *     fewer had failed before than on average
 * @param desync hacks that met less money or more security than planned, grows and weakens whose hack never ran, or that made
 *     good what others did, killed workers, and preparing once more
 * @param ahead a gain, 0 or less: what hacks took and neither landed nor unfinished operations bring back, and money that a
 *     target had above its maximum
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
        double desync,
        double ahead) {
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
                + desync
                + ahead;
    }
}
