/** Quotients are cut off towards zero. */
final class DividesInts {
    static String test() {
        int seven = 7;
        int two = 2;
        return seven / two + " " + -seven / two + " " + seven / -two + " " + Integer.MIN_VALUE / -1 + " " + 9 / 4 + " " + (seven + 1) / 3;
    }
}
