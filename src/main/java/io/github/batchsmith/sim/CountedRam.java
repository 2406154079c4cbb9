package io.github.batchsmith.sim;

/** RAM as the game counts it, in hundredths of a GB. */
final class CountedRam {
    private CountedRam() {}

    /** The sum of two amounts in GB, without what adding numbers that are not whole leaves behind. */
    static double sumGb(double oneGb, double otherGb) {
        return Math.floor((oneGb + otherGb) * 100 + 0.5) / 100;
    }
}
