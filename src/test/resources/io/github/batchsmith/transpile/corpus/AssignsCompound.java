/** Compound assignments cut to the variable. */
final class AssignsCompound {
    static String test() {
        int i = 10;
        i += 3.7;
        i *= 2;
        i -= 30;
        i /= 2;
        i %= 3;
        int j = 100;
        j *= 1.5;
        j <<= 2;
        j >>= 1;
        j >>>= 1;
        int big = 2000000000;
        big += big;
        double d = 1;
        d += 2;
        d /= 4;
        return i + " " + j + " " + big + " " + d;
    }
}
