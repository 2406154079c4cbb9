package io.github.batchsmith.sim;

/** RAM as the game counts it, in hundredths of a GB. */
final class CountedRam {
    private CountedRam() {}

    /** The sum of two amounts in GB, which is not below 0, without what adding numbers that are not whole leaves behind. */
    static double sumGb(double oneGb, double otherGb) {
        return (long) ((oneGb + otherGb) * 100 + 0.5) / 100.0;
    }
}
