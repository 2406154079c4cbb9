package io.github.batchsmith.game;

/** Prices and limits of purchased servers and of the home computer, in dollars and GB. */
public final class ServerCosts {
    private static final double DOLLARS_PER_GB = 55_000;
    private static final double HOME_DOLLARS_PER_GB = 32_000;
    private static final double HOME_RAM_GROWTH = 1.58;
    private static final double MOST_PURCHASED = 25;
    private static final double MOST_PURCHASED_RAM_GB = 1_048_576;
    private static final int SOFTCAP_FREE_DOUBLINGS = 6;

    private ServerCosts() {}

    /**
     * Price of a new server with that RAM.
     *
     * @return infinity if the RAM, rounded, is no power of two or above the limit
     */
    public static double purchase(double ramGb, PurchaseFactors factors) {
        double gb = Math.floor(ramGb + 0.5);
        if (!isPowerOfTwo(gb) || gb > maxRam(factors)) {
            return Double.POSITIVE_INFINITY;
        }
        double doublings = Math.max(0, StrictMath.log(gb) / StrictMath.log(2) - SOFTCAP_FREE_DOUBLINGS);
        return gb * DOLLARS_PER_GB * factors.cost() * StrictMath.pow(factors.softcap(), doublings);
    }

    /** Most servers that can be owned at a time. */
    public static int limit(PurchaseFactors factors) {
        return (int) Math.floor(MOST_PURCHASED * factors.limit() + 0.5);
    }

    /** Most RAM of one purchased server: a power of two. */
    public static double maxRam(PurchaseFactors factors) {
        return Integer.highestOneBit((int) Math.floor(MOST_PURCHASED_RAM_GB * factors.maxRam() + 0.5));
    }

    /** Price of doubling the RAM of home. */
    public static double homeRam(double ramGb, double homeRamCostFactor) {
        double doublings = StrictMath.log(ramGb) / StrictMath.log(2);
        return ramGb * HOME_DOLLARS_PER_GB * StrictMath.pow(HOME_RAM_GROWTH, doublings) * homeRamCostFactor;
    }

    /** Price of one more core for home. */
    public static double homeCore(int cores) {
        return 1e9 * StrictMath.pow(7.5, cores);
    }

    /** Whether the number is 1, 2, 4 and so on. */
    public static boolean isPowerOfTwo(double number) {
        return number >= 1 && number <= 1L << 62 && number == (long) number && Long.bitCount((long) number) == 1;
    }

    /** A BitNode's factors on purchased servers; 1 is neutral. */
    public record PurchaseFactors(double cost, double softcap, double limit, double maxRam) {}
}
